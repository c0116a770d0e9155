/**
 * Verb inflection types 52–78 of the Kotus word list as declared data.
 *
 * Source: https://kaino.kotus.fi/sanat/nykysuomi/taivutustyypit.php; VISK § 62–63 and § 105–126, https://scripta.kotus.fi/visk/
 *
 * Letters as in `nominal-classes.ts`: `L` the lemma; `B` the lemma without its last `cut` letters; `S` and `W` that base in the strong and
 * weak grade; `T` the strong base with its t turned to s (huuta- : huusi-); `M` the base with its diphthong opened (juo- : jo-);
 * `A O U` by harmony; `:` the vowel before it once more; `/` parts alternatives.
 */

/** Stems of one verb, archiphonemes not yet settled. */
export interface VerbStems {
  /** First person present without -n. */
  readonly weak: readonly string[]
  /** Third person plural present without -vAt. */
  readonly strong: readonly string[]
  /** Third person singular present. */
  readonly third: readonly string[]
  /** First person past without -n. */
  readonly pastWeak: readonly string[]
  /** Third person past. */
  readonly pastStrong: readonly string[]
  /** Conditional, third person. */
  readonly conditional: readonly string[]
  /** Imperative without -kOOn. */
  readonly imperative: readonly string[]
  /** Active past participle without -Ut; in the potential -e- follows. */
  readonly participle: readonly string[]
  /** Passive present without lengthening + n; passive connegative. */
  readonly passive: readonly string[]
  /** Passive past without -iin. */
  readonly passivePast: readonly string[]
}

export interface VerbClass {
  readonly example: string
  readonly cut: number
  readonly direction: 'direct' | 'inverse'
  readonly stems: VerbStems
}

// type example  cut dir  weak    strong  third   past-weak past-strong conditional imperative participle passive passive-past
const table = `
52 sanoa     1 direct  W       S       S:       Wi       Si       Sisi        S     Sn     WtA    Wtt
53 muistaa   2 direct  WA      SA      SAA      Wi       Si       SAisi       SA    SAn    WetA   Wett
54 huutaa    2 direct  WA      SA      SAA      Ti       Ti       SAisi       SA    SAn    WetA   Wett
55 soutaa    2 direct  WA      SA      SAA      Wi/Ti    Si/Ti    SAisi       SA    SAn    WetA   Wett
56 kaivaa    2 direct  WA      SA      SAA      WOi      SOi      SAisi       SA    SAn    WetA   Wett
57 saartaa   2 direct  WA      SA      SAA      WOi/Ti   SOi/Ti   SAisi       SA    SAn    WetA   Wett
58 laskea    2 direct  We      Se      See      Wi       Si       Sisi        Se    Sen    WetA   Wett
59 tuntea    2 direct  We      Se      See      Ti       Ti       Sisi        Se    Sen    WetA   Wett
60 lähteä    2 direct  We      Se      See      Wi/Xi    Si/Xi    Sisi        Se    Sen    WetA   Wett
61 sallia    2 direct  Wi      Si      Sii      Wi       Si       Sisi        Si    Sin    WitA   Witt
62 voida     2 direct  B       B       B        B        B        Bsi         B     Bn     L      Bt
63 saada     2 direct  B       B       B        Hi       Hi       Hisi        B     Bn     L      Bt
64 juoda     2 direct  B       B       B        Mi       Mi       Misi        B     Bn     L      Bt
65 käydä     2 direct  B       B       B        Vi       Vi       Visi        B     Bn     L      Bt
66 rohkaista 2 inverse Se      Se      See      Si       Si       Sisi        B     Bs     L      Bt
67 tulla     2 inverse Se      Se      See      Si       Si       Sisi        B     BC     L      Bt
68 tupakoida 2 direct  B/Btse  B/Btse  B/Btsee  B/Btsi   B/Btsi   Bsi/Btsisi  B     Bn     L      Bt
69 valita    2 direct  Btse    Btse    Btsee    Btsi     Btsi     Btsisi      Bt    Bnn    L      Btt
70 juosta    3 direct  Bkse    Bkse    Bksee    Bksi     Bksi     Bksisi      Bs    Bss    L      Bst
71 nähdä     3 direct  Be      Bke     Bkee     Bi       Bki      Bkisi       Bh    Bhn    L      Bht
72 vanheta   2 inverse Sne     Sne     Snee     Sni      Sni      Snisi       Bt    Bnn    L      Btt
73 salata    2 inverse SA      SA      SA       Ssi      Ssi      Sisi        Bt    Bnn    L      Btt
74 katketa   2 inverse SA      SA      SAA      Ssi      Ssi      SAisi/Sisi  Bt    Bnn    L      Btt
75 selvitä   2 inverse SA      SA      SAA      Ssi      Ssi      SAisi/Sisi  Bt    Bnn    L      Btt
76 taitaa    2 direct  WA      SA      SAA      Ti       Ti       SAisi       SA    Nn/SAn WetA   Wett
77 kumajaa   2 direct  SA      SA      SAA      -        -        SAisi       SA    SAn    -      -
78 kaikaa    2 direct  SA      SA      SAA      SOi      SOi      SAisi       SA    SAn    -      -
`

const alternatives = (cell: string | undefined): readonly string[] => (cell === undefined || cell === '-' ? [] : cell.split('/'))

/** Inflection types 52–78, by number. */
export const verbClasses: ReadonlyMap<number, VerbClass> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [type, example, cut, direction, ...cells] = line.trim().split(/\s+/)
      const [weak, strong, third, pastWeak, pastStrong, conditional, imperative, participle, passive, passivePast] = cells.map(alternatives)
      const stems = { weak, strong, third, pastWeak, pastStrong, conditional, imperative, participle, passive, passivePast }
      return [
        Number(type),
        {
          example: example ?? '',
          cut: Number(cut),
          direction: direction === 'inverse' ? 'inverse' : 'direct',
          stems: stems as unknown as VerbStems,
        },
      ] as const
    }),
)
