// One of a few values, looking like a word of the sentence it stands in. The label is its name; `labelShown` puts it in
// front as well, for settings.
import { Select } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import { Icon } from './Icon.tsx';
import style from './Choice.module.css';

type ChoiceProps<Value extends string | number> = {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  labelShown?: boolean;
};

export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { label, value, options, onChange, labelShown = false } = props;
  const change = (chosen: Value | null): void => {
    if (chosen !== null) onChange(chosen);
  };
  const select = (
    <Select.Root<Value> items={options} value={value} onValueChange={change} modal={false}>
      <Select.Trigger className={style.trigger} aria-label={label}>
        <Select.Value />
        <Icon of={ChevronDown} />
      </Select.Trigger>
      <Select.Portal>
        <Select.Positioner className={style.positioner} alignItemWithTrigger={false} align="start" sideOffset={4}>
          <Select.Popup className={style.popup}>
            <Select.List className={style.list}>
              {options.map((option) => (
                <Select.Item key={option.value} value={option.value} className={style.item}>
                  <span className={style.sign}>
                    <Select.ItemIndicator>
                      <Icon of={Check} />
                    </Select.ItemIndicator>
                  </span>
                  <Select.ItemText>{option.label}</Select.ItemText>
                </Select.Item>
              ))}
            </Select.List>
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  );
  if (!labelShown) return select;
  return (
    <div className={style.row}>
      <span>{label}</span>
      {select}
    </div>
  );
}
