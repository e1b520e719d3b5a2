package quizhall.load.measure;

/** A figure of the result. The name stands in the JSON, the title in the table. */
public enum Figure {
  JOINED("joinedMs", "last one in (bare: last connect)", "ms"),
  JOIN_P50("joinP50Ms", "from joining to the welcome, p50", "ms"),
  JOIN_P99("joinP99Ms", "from joining to the welcome, p99", "ms"),
  JOIN_PROCESSOR("joinProcessorMicros", "CPU to come in, a player", "µs"),
  OWN_JOINED("ownConnectionsJoinedMs", "last one in, as browsers connect", "ms"),
  OWN_JOIN_P99("ownConnectionsJoinP99Ms", "joining to the welcome so, p99", "ms"),
  OWN_JOIN_PROCESSOR("ownConnectionsJoinProcessorMicros", "CPU to come in so, a player", "µs"),
  BACK("backMs", "last one back (bare: last connect)", "ms"),
  BACK_PROCESSOR("backProcessorMicros", "CPU to come back, a player", "µs"),
  QUESTION_LAST("questionLastMs", "question to the last socket", "ms"),
  QUESTION_P50("questionP50Ms", "question to a socket, p50", "ms"),
  QUESTION_P99("questionP99Ms", "question to a socket, p99", "ms"),
  ACKS_LAST("acksLastMs", "first answer to the last durable ack (bare: echo)", "ms"),
  ACK_P50("ackP50Ms", "answer to its ack, p50", "ms"),
  ACK_P99("ackP99Ms", "answer to its ack, p99", "ms"),
  ACK_MAX("ackMaxMs", "answer to its ack, max", "ms"),
  AT_SIGHT_LAST("atSightLastMs", "host's order to the last ack", "ms"),
  TOO_LATE("answersTooLate", "answers that came when their host had gone on", ""),
  PAUSE_LAST("pauseLastMs", "pause to the last socket (beside: the question)", "ms"),
  KICKED("kickedMs", "kicked player's socket closed (beside: the question)", "ms"),
  OWN_LAST("ownResultLastMs", "reveal to the last player's own result", "ms"),
  MENDED_LAST("mendedLastMs", "mended key to the last own result (beside: the reveal)", "ms"),
  MENDED_BEFORE_LAST("mendedBeforeLastMs", "the same of a question before", "ms"),
  RESIDENT_PER_SOCKET("residentBytesPerSocket", "resident memory a connection", "B"),
  HEAP_PER_SOCKET("heapBytesPerSocket", "live heap a connection", "B"),
  RESIDENT_PER_IDLE_ROOM("residentBytesPerIdleRoom", "resident memory an idle room", "B"),
  HEAP_PER_IDLE_ROOM("heapBytesPerIdleRoom", "live heap an idle room", "B"),
  RESIDENT_PER_LIVE_ROOM("residentBytesPerLiveRoom", "resident memory a live room", "B"),
  HEAP_PER_LIVE_ROOM("heapBytesPerLiveRoom", "live heap a live room", "B"),
  JOURNAL_ROWS("journalRowsPer1000Answers", "journal rows per 1,000 answers", ""),
  PROCESSOR("processorMicrosPerPlayerAndQuestion", "CPU a player and question, servers", "µs"),
  PROCESSOR_IDLING("processorIdlingMicros", "  of it what idling takes in that time", "µs"),
  PROCESSOR_STORE("processorStoreMicros", "  and of PostgreSQL", "µs"),
  PROCESSOR_STORE_IDLING("processorStoreIdlingMicros", "  of that what idling takes", "µs"),
  PROCESSOR_PROXY("processorProxyMicros", "  and of NGINX", "µs"),
  PROCESSOR_WORK(
      "processorWorkMicros", "CPU a player and question, PostgreSQL in, idling out", "µs"),
  PROCESSOR_WORK_FOUR("processorWorkFourFramesMicros", "  the same, bare sends four frames", "µs"),
  IDLE("idleProcessorPercent", "servers when nothing happens, of a core", "%"),
  CLIENT("clientProcessorPercent", "the client's share of all CPU in it", "%"),
  OTHERS("othersProcessorPercent", "everything else, of the machine", "%"),
  DISK_P50("diskWriteP50Ms", "a page to disk (fdatasync), p50", "ms"),
  DISK_P99("diskWriteP99Ms", "a page to disk (fdatasync), p99", "ms"),
  BYTES_BETWEEN_NODES("bytesBetweenNodesPerQuestion", "bytes between nodes a question", "B"),
  MESSAGES_BETWEEN_NODES(
      "messagesBetweenNodesPerQuestion", "messages between nodes a question", ""),
  NODES_TAKEN_OUT("nodesTakenOut", "nodes taken out of the cluster", ""),
  FRAME_BYTES("questionFrameBytes", "the question's frame", "B"),
  REVEAL_BYTES("revealFrameBytes", "the reveal's frame", "B");

  private final String key;
  private final String title;
  private final String unit;

  Figure(String key, String title, String unit) {
    this.key = key;
    this.title = title;
    this.unit = unit;
  }

  public String key() {
    return key;
  }

  public String title() {
    return title;
  }

  public String unit() {
    return unit;
  }

  /** What stands for all samples: the median, or the most of what is a maximum already. */
  public double of(Samples samples) {
    return this == ACK_MAX ? samples.most() : samples.median();
  }
}
