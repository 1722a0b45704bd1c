import { beforeEach, describe, expect, it } from 'vitest';
import { Idle, WARNING_SECONDS } from '../../../main/ipc/idle.ts';

const START = Date.UTC(2026, 10, 23, 20, 0);
const MINUTE = 60_000;
const second = (count: number) => START + count * 1000;

let idle: Idle;

beforeEach(() => {
  idle = new Idle();
  idle.opened(START);
});

describe('the idle lock', () => {
  it('comes after five minutes without anything, warned half a minute before', () => {
    const steps = [];
    for (let at = 1; at <= 300; at += 1) {
      const { step } = idle.check(second(at), at);
      if (step !== 'stay') steps.push([at, step]);
    }
    expect(steps).toEqual([
      [300 - WARNING_SECONDS, 'warn'],
      [300, 'lock'],
    ]);
  });

  it('says how many seconds are left', () => {
    expect(idle.check(second(271), 271)).toEqual({ step: 'warn', seconds: 29 });
  });

  it('is put off by a key in the page, once', () => {
    idle.check(second(280), 280);
    idle.activity(second(281));
    expect(idle.check(second(281), 0).step).toBe('put-off');
    expect(idle.check(second(282), 1).step).toBe('stay');
    expect(idle.check(second(281 + 300), 300).step).toBe('lock');
  });

  it('comes although the system is busy, when the page is not: somebody works in another program', () => {
    expect(idle.check(second(300), 0).step).toBe('lock');
  });

  it('comes although the page claims activity, when the system has none: a compromised page', () => {
    let step = '';
    for (let at = 1; at <= 300; at += 1) {
      idle.activity(second(at));
      step = idle.check(second(at), at).step;
    }
    expect(step).toBe('lock');
  });

  it('takes the limit from the settings, within their bounds', () => {
    idle.setLimit(1);
    expect(idle.check(second(59), 59).step).toBe('warn');
    expect(idle.check(second(60), 60).step).toBe('lock');
    for (const wrong of [0, -5, 31, Number.NaN, Number.POSITIVE_INFINITY]) idle.setLimit(wrong);
    expect(idle.limitMinutes).toBe(1);
  });

  it('starts anew with each opening', () => {
    idle.check(second(290), 290);
    idle.opened(START + 10 * MINUTE);
    expect(idle.check(START + 10 * MINUTE + 1000, 1).step).toBe('stay');
  });

  it('does not believe a system that claims to be idle for longer than the journal is open', () => {
    expect(idle.check(second(1), 86_400).step).toBe('stay');
    expect(idle.check(second(300), 86_400).step).toBe('lock');
  });

  it('comes at once when the computer slept without saying so', () => {
    idle.activity(second(10));
    expect(idle.check(START + 60 * MINUTE, 0).step).toBe('lock');
  });

  it('gains nothing from a clock that is set back', () => {
    idle.activity(second(200));
    expect(idle.check(START - 60 * MINUTE, 0).step).toBe('stay');
    expect(idle.check(START - 55 * MINUTE, 300).step).toBe('lock');
  });

  it('is put off for an hour at the leader’s wish, warned before its end, and comes then', () => {
    idle.activity(second(10));
    idle.hold(second(10), 0);
    expect(idle.heldUntil(second(11))).toBe(second(10 + 3600));
    const steps = [];
    for (let at = 11; at <= 3610; at += 1) {
      const { step } = idle.check(second(at), at - 10);
      if (step !== 'stay') steps.push([at, step]);
    }
    expect(steps).toEqual([
      [3610 - WARNING_SECONDS, 'warn'],
      [3610, 'lock'],
    ]);
    expect(idle.heldUntil(second(3610))).toBeNull();
  });

  it('goes on as usual after the hour when somebody is still there', () => {
    idle.hold(second(0), 0);
    idle.activity(second(3590));
    expect(idle.check(second(3601), 11).step).toBe('stay');
    expect(idle.check(second(3590 + 300), 300).step).toBe('lock');
  });

  it('is as usual again when the leader ends the hour, and with the next opening', () => {
    idle.hold(second(1), 0);
    idle.letGo(second(2));
    expect(idle.check(second(2 + 300), 300).step).toBe('lock');
    idle.hold(second(400), 0);
    idle.opened(second(500));
    expect(idle.check(second(500 + 300), 300).step).toBe('lock');
  });

  it('is not put off by a page while nobody is at the computer', () => {
    idle.hold(second(120), 119);
    expect(idle.heldUntil(second(121))).toBeNull();
    // A system that claims to be idle for longer than the journal is open is wrong.
    idle.opened(second(200));
    idle.hold(second(210), 86_400);
    expect(idle.heldUntil(second(211))).toBe(second(210 + 3600));
  });

  it('gives no more than an hour after a clock was set back', () => {
    idle.hold(second(10), 0);
    idle.check(START - 60 * MINUTE, 0);
    expect(idle.heldUntil(START - 60 * MINUTE)).toBe(START);
  });
});
