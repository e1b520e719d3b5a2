// Generated from game-server/src/main/resources/wire/close-codes.json by `npm run generate`: not edited by hand.

/** The server's close codes, and what a client does about each: comes back, or stays away for a reason. */
export const closeCodes = {
  1002: 'protocol', // protocol error
  1003: 'protocol', // clients send text frames
  1007: 'protocol', // text is not UTF-8
  1008: 'protocol', // too many errors
  1009: 'protocol', // message too big or in too many fragments
  1012: 'comes-back', // restarting
  1013: 'comes-back', // try again later
  4000: 'session-ended', // session ended
  4401: 'unauthorized', // token not accepted
  4403: 'kicked', // removed by the host
  4404: 'no-such-room', // no such room
  4406: 'may-rejoin', // removed by the host, may join again
  4408: 'comes-back', // idle for too long
  4409: 'replaced', // connected elsewhere
  4410: 'unseated', // seat taken away
  4411: 'seat-moved', // seat moved to another device
  4413: 'comes-back', // reading too slowly
} as const;
