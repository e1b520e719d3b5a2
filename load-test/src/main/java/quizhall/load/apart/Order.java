package quizhall.load.apart;

/** What a client process is told to do, each with a number that its replies bear. */
enum Order {
  /** To have these players in this room; whoever was there before has gone. */
  SEAT,
  JOIN,
  EXPECT,
  ANSWER,
  ANSWER_AT_SIGHT,
  /** To say what was lost. */
  LEAVE
}
