package quizhall.load.apart;

/** What a client process says of an order. */
enum Reply {
  /** It was carried out. */
  DONE,
  /** A round of it is complete, or was waited for long enough: all of its moments. */
  ROUND,
  /** Something was lost so often. */
  LOST
}
