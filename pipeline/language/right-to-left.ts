/** Languages and scripts that run from right to left. Source: Unicode CLDR 48, likely subtags; Unicode 17, Bidi_Class. */

/** Languages whose usual script does, and those it does in one country. */
export const rightToLeftLanguages: ReadonlySet<string> = new Set(
  (
    'aao abh abv acm acq acw acx adf ae aeb aec aee aeq afb aib aii aij aiq ajp ajt aju amw apc apd ar ara arb ' +
    'arc arq ars ary arz ask atn auj auz avd ave avl ayh ayl ayn ayp az-iq az-ir azb bal bcc bdz bej bft bgn ' +
    'bgp bhe bhm bhn bjf bjm bqi brh brk bsh bsk chg cja ckb cld clh czk dcc def deh dgl div dmk dml drw dv ' +
    'ecy esh fa fas fay faz fia fub gbz ggg gha ghr gig gjk gju glh glk grr gwc gwf gwt gzi ha-sd hac haz hbo ' +
    'he heb hkh hnd hno hoh hrt hrz hss huy isk itk iw jad jat jbe jbn jdg ji jnd jog jpa jpr jrb jye kas kbu ' +
    'kby kcy kfm khw kk-cn klj kmz kqd ks ktl kvx kxp ky-cn kzh lad lah lhs lki lrc lrk lrl lsa lsd lss luv ' +
    'luz mby mde mey mfa mfi mhj mid mki mnj mve mvy myz mzb mzn nli nlm nqo ntz nyq oar obm odk oru ota otk ' +
    'oui pa-pk pal pbt pbu per pes pgd phl phn phr phv plk pmu pnb prc prd prs prx ps psh psi pst pus qxq rdb ' +
    'rhg rmt sam sbn scl sd sdb sdf sdg sdh sds sgl sgr sgy shd shm shu shv siy siz skr smp smy snd sog sqo ' +
    'sqt srh srz ssh sts swb syc syn syr tg-pk tjo tks tmr tnf tov tra trg trm trw ug uig ur urd ush uz-af uzs ' +
    'vaf vgr vmh wbk wlo wne wni wsv xco xhe xka xkc xkj xkp xld xly xmn xmr xna xpr xsa xsd xvi ydd ydg yhd ' +
    'yi yid yih yud zba zdj zrp zum'
  ).split(' ')
)

export const rightToLeftScripts: ReadonlySet<string> = new Set(
  (
    'adlm arab aran armi avst chrs cprt elym gara hatr hebr hung khar lydi mand mani mend merc mero narb nbat nkoo orkh ' +
    'ougr palm phli phlp phnx prti rohg samr sarb sidt sogd sogo syrc syre syrj syrn thaa yezi'
  ).split(' ')
)

/** Letters and signs that are read from right to left, as far as most texts have them: the blocks of Unicode that are theirs. */
export const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
