import { describe, expect, it } from 'vitest';
import {
  attendanceKey,
  countMarks,
  keyedWord,
  markOf,
  plainWord,
  withEveryoneHere,
  withMark,
} from '../../../renderer/features/session/attendance.ts';
import { session as german } from '../../../renderer/text/de/session.ts';
import { session as english } from '../../../renderer/text/en/session.ts';

const press = (key: string, shift = false) => ({ key, shift });

describe('keys of the attendance grid', () => {
  it('means the letters of the language', () => {
    expect('hlea'.split('').map((key) => attendanceKey(press(key), english.attendance))).toEqual([
      'here',
      'late',
      'left-early',
      'away',
    ]);
    expect('dsfn'.split('').map((key) => attendanceKey(press(key), german.attendance))).toEqual([
      'here',
      'late',
      'left-early',
      'away',
    ]);
  });

  it('marks everyone with Shift and the letter for here, and nothing else with Shift', () => {
    expect(attendanceKey(press('H', true), english.attendance)).toBe('everyone');
    expect(attendanceKey(press('D', true), german.attendance)).toBe('everyone');
    expect(attendanceKey(press('A', true), english.attendance)).toBeNull();
  });

  it('takes capitals for the letters, Space for not noted, and leaves other keys alone', () => {
    expect(attendanceKey(press('H'), english.attendance)).toBe('here');
    expect(attendanceKey(press(' '), english.attendance)).toBe('not-noted');
    for (const key of ['x', 'd', 'Home', 'Escape', 'Left', 'Enter', '']) {
      expect(attendanceKey(press(key), english.attendance)).toBeNull();
    }
  });

  it('underlines the letter inside the word', () => {
    expect(keyedWord('Left &early')).toEqual({ before: 'Left ', letter: 'e', after: 'arly' });
    expect(plainWord('Left &early')).toBe('Left early');
    expect(keyedWord('Not noted')).toEqual({ before: 'Not noted', letter: '', after: '' });
  });
});

describe('marks', () => {
  it('counts silence as not noted, never as here', () => {
    expect(countMarks([], ['a', 'b'])).toEqual({ here: 0, late: 0, 'left-early': 0, away: 0, notNoted: 2 });
  });

  it('keeps one mark per person and takes it away again', () => {
    const noted = withMark(withMark([], 'a', 'here'), 'a', 'late');
    expect(noted).toEqual([{ memberId: 'a', mark: 'late' }]);
    expect(withMark(noted, 'a', null)).toEqual([]);
  });

  it('marks everyone here who is not noted yet and leaves the others as they are', () => {
    const noted = withEveryoneHere([{ memberId: 'b', mark: 'away' }], ['a', 'b', 'c']);
    expect(['a', 'b', 'c'].map((id) => markOf(noted, id))).toEqual(['here', 'away', 'here']);
  });
});
