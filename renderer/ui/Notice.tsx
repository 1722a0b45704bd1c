// Something the leader should know and that stays: the word, one icon, a sentence. Calm colours whatever it says.
import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import style from './Notice.module.css';

type NoticeProps = {
  /** The word it starts with, e.g. "Damaged.". */
  word: string;
  tone?: 'note' | 'trouble';
  children: ReactNode;
};

export function Notice({ word, tone = 'note', children }: NoticeProps) {
  return (
    <div className={style.notice}>
      <Icon of={tone === 'trouble' ? TriangleAlert : Info} />
      <div className={style.words}>
        <strong>{word}</strong> {children}
      </div>
    </div>
  );
}
