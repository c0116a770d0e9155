import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFinnish } from '../../../src/languages/fi/finnish.ts'
import { readModelFile } from '../../../src/models/model-file.ts'

const model = readModelFile(readFileSync('models/fi/lexicon/model.bin'), 'fi/lexicon')
const { lemmatize, inflect } = createFinnish(model)
const lemmaOf = (sentence: string, word: string): string | undefined => {
  const words = sentence.split(' ')
  return lemmatize(words)[words.indexOf(word)]?.lemma
}

describe('Finnish lemmas', () => {
  it.each([
    ['Hoitajat olivat ystävällisiä .', 'Hoitajat', 'hoitaja'],
    ['Hoitajat olivat ystävällisiä .', 'ystävällisiä', 'ystävällinen'],
    ['Jonotimme kaksi tuntia', 'Jonotimme', 'jonottaa'],
    ['Parhaat kiitokset lääkärille', 'Parhaat', 'hyvä'],
    ['Palvelu oli nopeampaa kuin ennen', 'nopeampaa', 'nopea'],
    ['Heidän kanssaan oli helppo asioida', 'Heidän', 'hän'],
    ['Meille kerrottiin kaikki selvästi', 'Meille', 'minä'],
    ['Meille kerrottiin kaikki selvästi', 'selvästi', 'selvästi'],
    ['Näissä tiloissa on kylmä', 'Näissä', 'tämä'],
    ['Emme saaneet aikaa', 'Emme', 'ei'],
    ['Emme saaneet aikaa', 'saaneet', 'saada'],
    ['Leikkauksen aikana kaikki sujui', 'aikana', 'aika'],
    ['Kahdenkymmenen minuutin odotus', 'Kahdenkymmenen', 'kaksikymmentä'],
    ['Asiat hoidettiin ilman kiirettä', 'hoidettiin', 'hoitaa'],
    ['Asioidessani tiskillä odotin', 'Asioidessani', 'asioida'],
    ['HUS:n lähete puuttui', 'HUS:n', 'HUS'],
    ['Helsingissä asuva tyttäreni', 'Helsingissä', 'Helsinki'],
    ['Kävin terveyskeskuksessa eilen', 'terveyskeskuksessa', 'terveyskeskus'],
  ])('%s: %s → %s', (sentence, word, lemma) => {
    expect(lemmaOf(sentence, word)).toBe(lemma)
  })

  it.each([
    ['hoitohenkilökunta', ['hoito', 'henkilö', 'kunta']],
    ['takaisinsoittopyyntö', ['takaisin', 'soitto', 'pyyntö']],
    ['jonotusaika', ['jonotus', 'aika']],
    ['sairaanhoitajille', ['sairaan', 'hoitaja']],
    ['työterveyshuollossa', ['työ', 'terveys', 'huolto']],
    ['viikonloppuna', ['viikon', 'loppu']],
    ['prosenttiosuuden', ['prosentti', 'osuus']],
    ['hautauspäivänä', ['hautaus', 'päivä']],
    ['alkukesästä', ['alku', 'kesä']],
  ])('%s has the parts %j', (word, parts) => {
    const [lemma] = lemmatize(['se', word].slice(1))
    expect(lemma?.parts).toEqual(parts)
    expect(lemma?.lemma).toBe(parts.join(''))
  })

  it.each(['hoitaja', 'asema', 'karhu', 'valo', 'osoite', 'kanava', 'nopea'])('%s is no compound', (word) => {
    expect(lemmatize([word])[0]?.parts).toEqual([])
  })

  it.each([
    ['mä oon ollu täällä', ['minä', 'olla', 'olla', 'täällä']],
    ['ei oo saanu aikaa', ['ei', 'olla', 'saada', 'aika']],
    ['emmä tiiä', ['ei', 'tietää']],
    ['meijän lääkäri', ['minä', 'lääkäri']],
    ['Pot. nukkunut hyvin', ['Pot.', 'nukkua', 'hyvin']],
    ['kipulääk. annettu', ['kipulääk.', 'antaa']],
    ['ma lähden', ['minä', 'lähteä']],
    ['tule luokseni', ['tulla', 'luokse']],
    ['sun kätes', ['sinä', 'käsi']],
    ['kuusten alla', ['kuusi', 'alla']],
    ['eilen Kekkonen puhui', ['eilen', 'Kekkonen', 'puhua']],
    ['meilistelen usein', ['meilistellä', 'usein']],
    ['me ootettiin kaks tuntia', ['minä', 'odottaa', 'kaksi', 'tunti']],
  ])('%s: %j', (sentence, lemmas) => {
    expect(lemmatize(sentence.split(' ')).map(({ lemma }) => lemma)).toEqual(lemmas)
  })

  it.each([
    ['ystavallinen', 'ystävällinen', 'typo'],
    ['henkilökutna', 'henkilökunta', 'typo'],
    ['puhelimes', 'puhelin', 'spoken'],
    ['puhelinlinjal', 'puhelinlinja', 'spoken'],
    ['parkkipaikkoi', 'parkkipaikka', 'spoken'],
    ['vastaanotos', 'vastaanotto', 'spoken'],
    ['yhres', 'yhdessä', 'spoken'],
    ['tyytyväine', 'tyytyväinen', 'spoken'],
    ['asiallist', 'asiallinen', 'spoken'],
    ['hyväääää', 'hyvä', 'spoken'],
    ['tanaan', 'tänään', 'typo'],
    ['jarjestelma', 'järjestelmä', 'typo'],
    ['tyoskentelivat', 'työskennellä', 'typo'],
    ['sekva', 'sekava', 'typo'],
    ['asaikaspalvelu', 'asiakaspalvelu', 'typo'],
  ])('%s stands for %s', (word, lemma, source) => {
    expect(lemmatize([word])[0]).toMatchObject({ lemma, source })
  })

  it('reads shouting like speech', () => {
    const quiet = lemmatize(['lääkäri', 'oli', 'töykeä', 'minulle']).map(({ lemma }) => lemma)
    expect(lemmatize(['LÄÄKÄRI', 'OLI', 'TÖYKEÄ', 'MINULLE']).map(({ lemma }) => lemma)).toEqual(quiet)
  })

  it('never corrects a word that is right', () => {
    for (const word of [
      'kuusi',
      'vaan',
      'tuli',
      'hän',
      'hoito',
      'halu',
      'osa',
      'ala',
      'voi',
      'lasku',
      'saatte',
      'vuode',
      'ketju',
      'patja',
      'talossa',
      'vastaus',
    ]) {
      expect(['typo', 'guesser']).not.toContain(lemmatize([word])[0]?.source)
    }
  })

  it('gives one lemma for each word, whatever the words are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }), { maxLength: 8 }), (words) => {
        const lemmas = lemmatize(words)
        expect(lemmas).toHaveLength(words.length)
        for (const { lemma, alternatives } of lemmas) {
          expect(typeof lemma).toBe('string')
          expect(alternatives.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('gives the same answer again, and parts that join to the lemma', () => {
    const words = ['Hyvinvointialueen', 'puhelinpalvelu', 'ruuhkautui', 'joulukuussa', '.']
    expect(lemmatize(words)).toEqual(lemmatize(words))
    for (const { lemma, parts } of lemmatize(words)) if (parts.length > 0) expect(parts.join('')).toBe(lemma)
  })
})

describe('inflect', () => {
  it.each([
    ['katu', { Case: 'Ine', Number: 'Sing' }, 'kadussa'],
    ['jonotusaika', { Case: 'Par', Number: 'Plur' }, 'jonotusaikoja'],
    ['hoitaja', { Case: 'All', Number: 'Plur' }, 'hoitajille'],
    ['hyvä', { Case: 'Nom', Number: 'Sing', Degree: 'Sup' }, 'paras'],
    ['odottaa', { Mood: 'Ind', Tense: 'Past', Person: '1', Number: 'Sing' }, 'odotin'],
    ['käsi', { Case: 'Nom', Number: 'Sing', 'Number[psor]': 'Sing', 'Person[psor]': '1' }, 'käteni'],
    ['Helsinki', { Case: 'Ine', Number: 'Sing' }, 'Helsingissä'],
  ])('%s %j: %s', (lemma, features, form) => {
    expect(inflect(lemma, features)).toContain(form)
  })

  it('has no forms for what it does not know', () => {
    expect(inflect('qwrtzx', { Case: 'Ine' })).toEqual([])
  })
})
