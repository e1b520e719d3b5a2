/** Under which a host's seat is looked up, with the room's code behind it. */
export const HOST_SEAT = 'host-seat';
