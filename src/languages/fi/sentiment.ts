/** How Finnish says that something is good or bad. */
import type { SentimentRoom } from '../../sentiment/room.ts'
import { idioms } from './sentiment-idioms.ts'
import { valence } from './sentiment-valence.ts'

export const sentiment: SentimentRoom = {
  valence,
  idioms,
  readsForms: true,
  negators: `ei en et emme ette eivät eikä enkä etkä emmekä ettekä eivätkä eipä enpä eihän enhän ettei etten ettet ettemme etteivät eikö enkö eioo eijoo eiole
    älä älkää älkäämme älköön ilman tuskin tuskinpa harvoin`,
  reach: 5,
  backwardReach: 3,
  privativeEndings: ['matta', 'mättä'],
  falseNegations: `ei|eivät|en|emme vain|ainoastaan|pelkästään|yksinomaan|vaan
    ei|en epäilystä|epäilystäkään|ihme
    ei|en|emme epäil*
    eikö
    ilman muuta|muut
    ei|en|emme|eivät muuta|muut kuin|kun|ku
    ei|en|emme|eivät voi|voida|osaa|ole|oo|saa|löydy kuin|kun|ku|muuta
    ei|en|emme|eivät voi|voida|osaa muuta kuin|kun|ku`,
  intensifiers: `tosi todella erittäin hyvin oikein aivan ihan erityisen äärimmäisen hirveän hirmu hirmuisen älyttömän valtavan aina kaikki aidosti
    uskomattoman täysin ehdottomasti todellakin super superin niin kovin kovasti paljon mahdottoman hemmetin helvetin sairaan törkeän kauhean
    järkyttävän poikkeuksellisen ennätyksellisen pelkkä pelkkää vallan kerrassaan todellinen suuri iso`,
  diminishers: `hieman hiukan vähän melko aika jokseenkin kohtalaisen suhteellisen joskus toisinaan välillä ajoittain osittain ehkä melkein lähes
    jotenkin jonkin hitusen`,
  excess: 'liian liikaa turhan ylen tarpeettoman',
  wishes: `olisi olisivat olisin olisimme ois voisi voisivat voisitte vois voitaisiin voitais saisi saisivat saisitte sais saataisiin pitäisi
    pitäis tulisi täytyisi kannattaisi toivoisin toivoisi toivon toivomme toivoa toivottavasti haluaisin kaipaisin kaivata kaipaan ehdottaa ehdotan jos kunpa`,
  contrast: `mutta vaikka kuitenkin toisaalta vaan silti paitsi sitävastoin sensijaan mut joskin tosin valitettavasti puolestaan muuten`,
  irony: `just joo
    niin varmaan
    hienoa taas
    kiitos vaan
    kiitti vaan
    kiitos kun ei
    no onpa
    olipa taas
    mukamas
    muka
    tietenkin taas
    hyvin menee
    joo joo`,
  stops: `ja mutta koska kun joka jotka jonka jos vaikka vaan sekä että siksi joten niin kunnes`,
}
