/**
 * The name of a country (ISO 3166-1 alpha-3) in the language of a tag (BCP 47); null where the platform knows neither the
 * country nor the language.
 */
export function countryNameIn(country: string, tag: string): string | null {
  try {
    return namesIn(tag)?.of(twoLetters(country)) ?? null;
  } catch {
    return null;
  }
}

const names = new Map<string, Intl.DisplayNames | null>();

function namesIn(tag: string): Intl.DisplayNames | null {
  let known = names.get(tag);
  if (known === undefined) {
    const knows = Intl.DisplayNames.supportedLocalesOf(tag).length > 0;
    known = knows ? new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' }) : null;
    names.set(tag, known);
  }
  return known;
}

/** Codes of ISO 3166-1 whose two letters are not the first two of the three, as three and two letters. */
const otherwise = `
  ABWAW AGOAO ALAAX ANDAD AREAE ARMAM ATAAQ ATFTF ATGAG AUTAT BDIBI BENBJ BESBQ BGDBD BHSBS BIHBA BLRBY
  BLZBZ BRBBB BRNBN CAFCF CHLCL CHNCN CODCD COGCG COKCK COMKM CPVCV CUWCW CYMKY DNKDK ESHEH ESTEE FLKFK
  FROFO FSMFM GINGN GLPGP GNBGW GNQGQ GRDGD GRLGL GUFGF GUYGY IRLIE IRQIQ ISRIL JAMJM KAZKZ KORKR LBRLR
  LBYLY MACMO MAFMF MDGMG MDVMV MEXMX MLTMT MNEME MNPMP MOZMZ MTQMQ MYTYT NIUNU PAKPK PCNPN PLWPW PNGPG
  POLPL PRKKP PRTPT PRYPY PYFPF SENSN SGSGS SLBSB SLVSV SPMPM SRBRS SURSR SVKSK SVNSI SWESE SWZSZ SYCSC
  TCDTD TKMTM TUNTN TURTR TUVTV UKRUA URYUY WLFWF`;

/** The two letters by which `Intl` knows a country, of the three by which the roll does. */
function twoLetters(country: string): string {
  return new RegExp(`\\s${country}(..)`).exec(otherwise)?.[1] ?? country.slice(0, 2);
}
