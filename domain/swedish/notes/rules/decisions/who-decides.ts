const BODIES =
  'styrelsen|direktionen|ledningsgruppen|ledningen|gruppen|nätverket|mötet|nämnden|utskottet|rådet|stämman|årsmötet|kommittén|presidiet|föreningen|förbundet|klubben|arbetsutskottet|sektionen|beredningen|samrådet|forumet|träffen|teamet|kretsen|kollegiet|laget|fullmäktige|församlingen|konferensen|redaktionen|juryn|panelen|au';
const PEOPLE =
  'parterna|deltagarna|(?:\\p{L}*(?:chefer|rektorer)|ledamöter|delägar)na|de\\s+närvarande|mötesdeltagarna|medlemmarna|representanterna|samtliga|alla|man';

/** Those who meet, as the subject of what they decide. */
export const GROUP = `(?:vi|${PEOPLE}|${BODIES}|(?!länsstyrelsen|arbetslaget|riksförbundet)\\p{L}+(?:styrelsen|nämnden|utskottet|rådet|stämman|gruppen|kommittén|mötet|sektionen|nätverket|beredningen|föreningen|cheferna))`;

/** Those of them that do as one what they choose; an association does much else. */
export const BODY = `(?:vi|(?!föreningen|förbundet|klubben|sektionen|laget|församlingen|juryn)(?:${BODIES}))`;
