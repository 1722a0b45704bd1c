// What a question is narrowed to, in words that can be changed: in every group, every layer, every role, any tag, at any time.
import type { Filters } from '../../../preload/contract/schemas/search.ts';
import { WORD_PLACES } from '../../../preload/contract/schemas/search.ts';
import { CASE_ROLES } from '../../../preload/contract/schemas/session.ts';
import { useAnswer } from '../../api/queries.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import style from './Search.module.css';
import { isBackwards, PERIODS, type Period } from './period.ts';

type FiltersLineProps = {
  filters: Omit<Filters, 'from' | 'to'>;
  period: Period;
  /** The private layer can be chosen only where it is searched. */
  alsoPrivate: boolean;
  onFilters: (filters: Omit<Filters, 'from' | 'to'>) => void;
  onPeriod: (period: Period) => void;
};

/** No id, tag or layer is empty. */
const ANY = '';

export function FiltersLine({ filters, period, alsoPrivate, onFilters, onPeriod }: FiltersLineProps) {
  const { search: text, session, practice } = useText();
  const { compare } = useFormat();
  const groups = useAnswer('group.list', {}, { fresh: true }).data ?? [];
  const used = useAnswer('tag.list', {}, { fresh: true }).data;
  const words = text.filters;
  const tags = [...new Set([...(used?.themes ?? []), ...(used?.feelings ?? [])])].sort(compare);
  const layers = WORD_PLACES.filter((layer) => alsoPrivate || layer !== 'private');
  const orNull = <Value extends string>(value: Value | typeof ANY): Value | null => (value === ANY ? null : value);
  return (
    <>
      <div className={style.filters} role="group" aria-label={words.title}>
        <Choice
          label={words.group}
          value={filters.groupId ?? ANY}
          options={[
            { value: ANY, label: words.everyGroup },
            ...groups.map(({ id, name }) => ({ value: id, label: words.inGroup(name) })),
          ]}
          onChange={(id) => onFilters({ ...filters, groupId: orNull(id) })}
        />
        <Choice
          label={words.layer}
          value={filters.layer ?? ANY}
          options={[
            { value: ANY, label: words.everyLayer },
            ...layers.map((layer) => ({ value: layer, label: words.layers[layer] })),
          ]}
          onChange={(layer) => onFilters({ ...filters, layer: orNull(layer) })}
        />
        <Choice
          label={words.role}
          value={filters.role ?? ANY}
          options={[
            { value: ANY, label: words.everyRole },
            ...CASE_ROLES.map((role) => ({ value: role, label: words.asRole(session.cases.roles[role]) })),
          ]}
          onChange={(role) => onFilters({ ...filters, role: orNull(role) })}
        />
        {tags.length === 0 ? null : (
          <Choice
            label={words.tag}
            value={filters.tag ?? ANY}
            options={[
              { value: ANY, label: words.anyTag },
              ...tags.map((tag) => ({ value: tag, label: words.withTag(tag) })),
            ]}
            onChange={(tag) => onFilters({ ...filters, tag: orNull(tag) })}
          />
        )}
        <Choice
          label={words.period}
          value={period.name}
          options={PERIODS.map((name) => ({ value: name, label: words.periods[name] }))}
          onChange={(name) => onPeriod({ ...period, name })}
        />
      </div>
      {period.name === 'days' ? (
        <div className={style.days}>
          <TextField
            label={practice.table.from}
            type="date"
            value={period.from}
            onChange={(from) => onPeriod({ ...period, from })}
          />
          <TextField
            label={practice.table.to}
            type="date"
            value={period.to}
            error={isBackwards(period) ? words.backwards : undefined}
            onChange={(to) => onPeriod({ ...period, to })}
          />
        </div>
      ) : null}
    </>
  );
}
