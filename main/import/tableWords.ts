// Words as leaders write them in their spreadsheets, English and German, and what they mean here. Folded first: case, dots,
// hyphens and doubled spaces make no difference.
import type { GroupKind, Modality } from '../../preload/contract/schemas/group.ts';
import type { EarlierUnit, Source } from '../../preload/contract/schemas/practiceEntry.ts';
import type { TableColumn } from '../../preload/contract/schemas/practiceTable.ts';
import type { CaseRole } from '../../preload/contract/schemas/session.ts';

export const folded = (cell: string): string =>
  cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{Zs}\s]+/gu, ' ')
    .trim();

function table<Value extends string>(words: Readonly<Record<Value, string>>): ReadonlyMap<string, Value> {
  const pairs = (Object.entries(words) as [Value, string][]).flatMap(([value, list]) =>
    [value, ...list.split('|')].map((word) => [folded(word), value] as const),
  );
  return new Map(pairs);
}

export const COLUMN_WORDS = table<TableColumn>({
  from: 'date|day|from|start|begin|datum|tag|von|beginn',
  to: 'to|until|end|bis|ende',
  count: 'count|how many|number|anzahl|zahl|wie viele|menge',
  unit: 'unit|counted in|einheit|gezählt in',
  minutes: 'minutes|length|duration|minutes each|minutes of each meeting|minuten|dauer|länge|minuten je treffen',
  cases: 'cases|case discussions|cases in each meeting|fälle|fallbesprechungen|fälle je treffen',
  role: 'role|my role|rolle|meine rolle',
  kind: 'kind|kind of group|type|art|art der gruppe',
  modality: 'modality|held|form|ort',
  source: 'source|from where|quelle|herkunft|nachweis',
});

export const UNIT_WORDS = table<EarlierUnit>({
  meetings: 'meeting|session|sessions|group|groups|treffen|sitzung|sitzungen|gruppe|gruppen',
  'case-discussions': 'case discussion|case discussions|case|cases|fall|fälle|fallbesprechung|fallbesprechungen',
  hours: 'hour|hours|h|stunde|stunden|zeitstunden',
  'teaching-hours': 'teaching hour|teaching hours|unterrichtsstunde|unterrichtsstunden|ue',
  'double-hours': 'double hour|double hours|doppelstunde|doppelstunden|dh',
});

export const ROLE_WORDS = table<CaseRole>({
  'led-alone': 'led alone|leader|led|alone|leitung|geleitet|allein geleitet|leiter|leiterin',
  'co-led': 'co led|coled|co leader|coleader|co leitung|coleitung|mitgeleitet|gemeinsam geleitet|co leiter|co leiterin',
  member: 'member|participant|teilnehmer|teilnehmerin|teilnehmend|teilnahme|teilgenommen|mitglied',
  presented: 'presented|presenter|vorgestellt|vorstellend',
  observer: 'observer|observed|beobachtet|beobachter|beobachterin',
  'led-talk':
    'led the talk|led the talk about the leading|talk about the leading|das gespräch über die leitung geleitet',
});

export const KIND_WORDS = table<GroupKind>({
  ongoing: 'ongoing|continuous|regular|fortlaufend|laufend',
  intensive: 'intensive|intensivseminar',
  weekend: 'weekend|wochenende',
  course: 'course|seminar|kurs',
  'large-group': 'large group|großgruppe|grossgruppe',
  demonstration: 'demonstration|demo|fishbowl',
});

export const MODALITY_WORDS = table<Modality>({
  'in-person': 'in person|face to face|f2f|on site|vor ort|präsenz',
  online: 'online|video|remote|zoom',
  hybrid: 'hybrid',
});

export const SOURCE_WORDS = table<Source>({
  certificate: 'certificate|from a certificate|bescheinigung|zertifikat|nach einer bescheinigung',
  'society-form': 'form|society form|from a society s form|formular|nach dem formular einer gesellschaft',
  memory: 'memory|from memory|erinnerung|aus der erinnerung',
});
