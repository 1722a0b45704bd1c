// One size and stroke for the few icons there are. Each stands beside a word, so screen readers are spared it.
import type { LucideIcon } from 'lucide-react';
import style from './Icon.module.css';

export function Icon({ of: Drawing }: { of: LucideIcon }) {
  return <Drawing className={style.icon} size={20} strokeWidth={1.5} aria-hidden="true" />;
}
