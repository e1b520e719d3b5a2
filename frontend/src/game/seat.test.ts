import { describe, expect, it } from 'vitest';
import {
  deviceSeatIn,
  keepDeviceSeat,
  keepSeat,
  keepPending,
  keptSeats,
  leaveDeviceSeat,
  leaveSeat,
  pendingIn,
  seatIn,
} from './seat';

const mine = { code: 'K7M2QX', token: 'mine', role: 'player', nickname: 'Ann' } as const;
const newer = { ...mine, token: 'newer' };
const screen = { code: 'K7M2QX', token: 'mine', role: 'screen' } as const;

/** As if another tab of this browser had got a seat: this one keeps its own beside it. */
function inAnotherTab(keep: () => void): void {
  const own = { ...sessionStorage };
  keep();
  sessionStorage.clear();
  Object.entries(own).forEach(([key, text]) => sessionStorage.setItem(key, String(text)));
}

describe('a seat that is given up', () => {
  it('is found no more, in this tab or a new one', () => {
    keepSeat(mine);

    leaveSeat(mine);

    expect(seatIn('K7M2QX', 'player')).toBeUndefined();
    expect(keptSeats()).toEqual([]);
  });

  it('leaves the one that another tab has got since', () => {
    keepSeat(mine);
    inAnotherTab(() => keepSeat(newer));
    expect(seatIn('K7M2QX', 'player')).toEqual(mine);

    leaveSeat(mine);

    expect(seatIn('K7M2QX', 'player')).toEqual(newer);
  });

  it('leaves the one that another tab has got since, of a device too', () => {
    keepDeviceSeat(screen);
    inAnotherTab(() => keepDeviceSeat({ ...screen, token: 'newer' }));

    leaveDeviceSeat(screen);

    expect(deviceSeatIn('K7M2QX', 'screen')?.token).toBe('newer');
  });
});

describe('the seats of a trial', () => {
  it('share a window, and nothing that waits to be sent', () => {
    const host = { code: 'K7M2QX', token: 'h', role: 'host', isTrial: true } as const;
    const player = { code: 'K7M2QX', token: 'p', role: 'player', isTrial: true } as const;

    keepPending(host, [{ type: 'start', id: 's' }]);
    keepPending(player, []);

    expect(pendingIn(host)).toEqual([{ type: 'start', id: 's' }]);
    expect(pendingIn(player)).toEqual([]);
    expect(pendingIn(mine)).toEqual([]);
  });
});
