/**
 * Nominal inflection types 1–49 of the Kotus word list as declared data.
 *
 * Source: https://kaino.kotus.fi/sanat/nykysuomi/taivutustyypit.php; VISK § 64–99, https://scripta.kotus.fi/visk/
 *
 * Each line gives the stems from which all cases follow. Letters: `L` the lemma; `S` the base in the strong grade; `W` the base in the
 * weak grade; `B` the base as cut from the lemma; `A O U` by harmony; `:` the vowel before it once more; `/` parts alternatives, the
 * commonest first. The base is the lemma without its last `cut` letters and with `add` at its end.
 */

/** Stems of one nominal, alternatives in order of preference, archiphonemes not yet settled. */
export interface NominalStems {
  /** Genitive singular without -n. */
  readonly weak: readonly string[]
  /** Essive singular without -na; takes possessives. */
  readonly strong: readonly string[]
  readonly partitive: readonly string[]
  readonly illative: readonly string[]
  /** Inessive plural without -ssa. */
  readonly pluralWeak: readonly string[]
  /** Essive plural without -na. */
  readonly pluralStrong: readonly string[]
  readonly pluralGenitive: readonly string[]
  readonly pluralPartitive: readonly string[]
  readonly pluralIllative: readonly string[]
}

/**
 * Which way gradation runs: `direct` has the strong grade in the lemma (katu : kadun), `inverse` the weak one (hammas : hampaan);
 * `inner` ends in mp : mm (sisin : sisimmän).
 */
type Direction = 'direct' | 'inverse' | 'inner'

export interface NominalClass {
  readonly example: string
  readonly cut: number
  readonly add: string
  readonly direction: Direction
  readonly stems: NominalStems
}

// type example    cut add dir  weak     strong   partitive  illative     plural-weak plural-strong genitive-plural        partitive-plural illative-plural
const table = `
1      valo        0  -  direct  W        S        SA         S:n          Wi          Si            Sjen                   SjA              Sihin
2      palvelu     0  -  direct  W        S        SA         S:n          Wi          Si            Sjen/Siden/Sitten      SjA/SitA         Sihin
3      valtio      0  -  direct  W        S        StA        S:n          Wi          Si            Siden/Sitten           SitA             Sihin
4      laatikko    0  -  direct  W        S        SA         S:n          Wi          Wi/Si         Widen/Sjen/Witten      WitA/SjA         Sihin/Wihin
5      risti       1  -  direct  Wi       Si       SiA        Siin         Wei         Sei           Sien                   SejA             Seihin
6      paperi      1  -  direct  Wi       Si       SiA        Siin         Wei         Sei           Sien/Seiden/Seitten    SejA/SeitA       Seihin
7      ovi         1  -  direct  We       Se       SeA        Seen         Wi          Si            Sien                   SiA              Siin
8      nalle       0  -  direct  W        S        SA         S:n          Wi          Si            Sjen/Sin               SjA              Sihin
9      kala        1  -  direct  WA       SA       SAA        SAAn         WOi         SOi           SOjen/SAin             SOjA             SOihin
10     koira       1  -  direct  WA       SA       SAA        SAAn         Wi          Si            Sien/SAin              SiA              Siin
11     omena       1  -  direct  WA       SA       SAA        SAAn         Wi/WOi      Si/SOi        Sien/WOiden/WOitten/SOjen/SAin SiA/WOitA/SOjA Siin/SOihin
12     kulkija     1  -  direct  WA       SA       SAA        SAAn         WOi         SOi           SOiden/SOitten/SAin    SOitA            SOihin
13     katiska     1  -  direct  WA       SA       SAA        SAAn         WOi         SOi           SOiden/SOjen/SOitten/SAin SOitA/SOjA    SOihin
14     solakka     1  -  direct  WA       SA       SAA        SAAn         WOi         WOi/SOi       WOiden/SOjen/WOitten/SAin WOitA/SOjA    SOihin/WOihin
15     korkea      1  -  direct  SA       SA       SAA/SAtA   SAAn         Si          Si            Siden/Sitten/SAin      SitA             Sisiin/Sihin
16     vanhempi    1  -  direct  WA       SA       SAA        SAAn         Wi          Si            Sien/SAin              SiA              Siin
17     vapaa       1  -  direct  L        L        LtA        Lseen        Si          Si            Siden/Sitten           SitA             Sisiin/Sihin
18     maa         1  -  direct  L        L        LtA        Lh:n         Si          Si            Siden/Sitten           SitA             Sihin
19     suo         0  -  direct  L        L        LtA        Lh:n         Mi          Mi            Miden/Mitten           MitA             Mihin
20     filee       1  -  direct  L        L        LtA        Lseen/Lh:n   Si          Si            Siden/Sitten           SitA             Sihin/Sisiin
21     rosé        0  -  direct  L        L        LtA        Lh:n         Li          Li            Liden/Litten           LitA             Lihin
22     parfait     0  -  direct  L'       L'       L'tA       L'hen/L'hon/L'hun/L'hin L'i L'i      L'iden/L'itten         L'itA            L'ihin
23     tiili       1  -  direct  We       Se       StA        Seen         Wi          Si            Sien                   SiA              Siin
24     uni         1  -  direct  We       Se       StA        Seen         Wi          Si            Sien/Sten              SiA              Siin
25     toimi       1  -  direct  We       Se       SeA/NtA    Seen         Wi          Si            Sien/Nten              SiA              Siin
26     pieni       1  -  direct  We       Se       StA        Seen         Wi          Si            Sten/Sien              SiA              Siin
27     käsi        2  t  direct  We       Se       StA        Seen         L           L             Len/Sten               LA               Lin
28     kynsi       2  t  direct  We       Se       StA        Seen         L           L             Len/Sten               LA               Lin
29     lapsi       1  -  direct  We       Se       RtA        Seen         Wi          Si            Rten/Sien              SiA              Siin
30     veitsi      1  -  direct  We       Se       RtA        Seen         Wi          Si            Sien/Rten              SiA              Siin
31     kaksi       3  ht direct  We       Se       SA         Seen         L           L             Len                    LA               Lin
32     sisar       0  -  inverse Se       Se       LtA        Seen         Si          Si            Sien/Lten              SiA              Siin
33     kytkin      1  m  inverse Se       Se       LtA        Seen         Si          Si            Sien/Lten              SiA              Siin
34     onneton     1  m  inverse SA       SA       LtA        SAAn         Si          Si            Sien/Lten/SAin         SiA              Siin
35     lämmin      1  m  inverse SA       SA       LtA/SAA    SAAn         Si          Si            Sien/SAin              SiA              Siin
36     sisin       1  mp inner   WA       SA       LtA        SAAn         Wi          Si            Sien/Lten/SAin         SiA              Siin
37     vasen       1  mp inner   WA       SA       LtA/SAA    SAAn         Wi          Si            Sien/Lten/SAin         SiA              Siin
38     nainen      3  s  direct  Se       Se       StA        Seen         Si          Si            Sten/Sien              SiA              Siin
39     vastaus     1  ks direct  Se       Se       LtA        Seen         Si          Si            Lten/Sien              SiA              Siin
40     kalleus     1  -  direct  Bde      Bte      BttA       Bteen        Bksi        Bksi          Bksien                 BksiA            Bksiin
41     vieras      1  -  inverse S:       S:       LtA        S:seen       Si          Si            Siden/Sitten           SitA             Sisiin/Sihin
42     mies        1  h  direct  Se       Se       LtA        Seen         Si          Si            Lten/Sien              SiA              Siin
43     ohut        1  -  inverse Se       Se       LtA        Seen         Si          Si            Siden/Sitten           SitA             Sisiin/Sihin
44     kevät       1  -  inverse S:       S:       LtA        S:seen       Si          Si            Siden/Sitten           SitA             Sisiin/Sihin
45     kahdeksas   1  -  direct  Bnne     Bnte     BttA       Bnteen       Bnsi        Bnsi          Bnsien                 BnsiA            Bnsiin
46     tuhat       1  -  direct  Bnne     Bnte     LtA        Bnteen       Bnsi        Bnsi          Bnsien/Bnten           BnsiA            Bnsiin
47     kuollut     2  -  direct  See      See      LtA        Seeseen      Sei         Sei           Seiden/Seitten         SeitA            Seisiin/Seihin
48     hame        0  -  inverse S:       S:       LttA       S:seen       Si          Si            Siden/Sitten           SitA             Sisiin/Sihin
49     askel       0  -  inverse Se/See   Se/See   LtA/SettA  Seen/Seeseen Si/Sei      Si/Sei        Sien/Seiden/Lten/Seitten SiA/SeitA     Siin/Seisiin/Seihin
`

const alternatives = (cell: string | undefined): readonly string[] => (cell ?? '').split('/')

/** Inflection types 1–49, by number. */
export const nominalClasses: ReadonlyMap<number, NominalClass> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [type, example, cut, add, direction, ...cells] = line.trim().split(/\s+/)
      const [weak, strong, partitive, illative, pluralWeak, pluralStrong, pluralGenitive, pluralPartitive, pluralIllative] =
        cells.map(alternatives)
      const stems = { weak, strong, partitive, illative, pluralWeak, pluralStrong, pluralGenitive, pluralPartitive, pluralIllative }
      return [
        Number(type),
        {
          example: example ?? '',
          cut: Number(cut),
          add: add === '-' ? '' : (add ?? ''),
          direction: direction as Direction,
          stems: stems as unknown as NominalStems,
        },
      ] as const
    }),
)
