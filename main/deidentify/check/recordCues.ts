// The words before a number that leads to one person, and what shows that a number only measures or grades something.
import { inLines } from './phrasePattern.ts';

export const RECORD_CUES = inLines(`
  case|mrn|nhs(?: no| number)?|hospital (?:no|number)|chi|nhi|ihi|medicare|medicaid
  ssn|social security|national insurance|ni|ninr?|aadhaar|iqama|emirates id|id card|passport
  licen[cs]e|driving licen[cs]e|registration|reg|plate|plates|number plate|rego|badge|pin
  gmc|nmc|dea|npi|ahpra|hcpc|prescriber
  account|acct|a\\/c|iban|sort code|policy|claim|invoice|order|tracking|booking|gst|vat|abn|tax
  file|record|custody record|case file|crime|court|docket|warrant|incident|datix|ticket
  ref|reference|our ref|your ref|job|serial|device|pacemaker|sample|specimen|accession|study|trial|protocol
  patient|pt|chart|unit record|urn|umrn|dossier|folder|aktenzeichen|az|fallnummer|matrikelnummer|versichertennummer
  student|staff|employee|service|prisoner|inmate|detainee|alien|visa|permit
  locker|room|rm|bed|cubicle|cell|bay|cot|code|door code|keypad|combination|alarm|key safe|safe|key|box|po box|p\\.o\\. box
  login|password|username|user|meeting id|zoom id|passcode
  bus|flight|train|car|taxi|cab|truck|rig|hive|grave|plot|seat|table|desk|lot|slot|number|no|nr
`);

const GRADES = inLines(`
  PHQ|GAD|CORE|SF|EQ|AUDIT|MMSE|MOCA|SCL|WHO|BDI|HAM|MADRS|PCL|IES|CAGE|NEWS|EDSS|ICF|FIM|DASS
  COVID|SARS|HIV|HPV|H1N1|ICD|DSM|NYHA|ASA|ECOG|GCS|SpO|CO|FEV|HbA1c|CD|CT|OM|MP
  PGY|ST|FY|GPST
  A|B|C|D|F|G|K|L|M|O|P|Q|S|T|V|Y
`);

/** Scores, grades and illnesses that have letters and digits. */
export const NO_NUMBER = new RegExp(`^(?:${GRADES})-?\\d{1,2}(?:-\\d)?$`, 'u');

const UNITS = inLines(`
  %|percent|per cent|units?|iu|mmol|bpm|degrees|of|times?
  mg|mcg|ug|g|kg|micrograms?|pounds?|lbs?|stone
  ml|l|cm|mm|m|km|miles?|inch|feet
  minutes?|mins?|hours?|hrs?|seconds?|secs?|days?|weeks?|months?|years?|yrs?|am|pm|o'clock
  people|patients|pages?|words|cents|dollars|euros?
`);

export const UNIT_AFTER = new RegExp(`^ ?(?:${UNITS})(?![\\p{L}])`, 'iu');
