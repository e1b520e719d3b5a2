package quizhall.load.measure;

/** Who is measured. The name stands in the JSON, the title in the table. */
public enum Server {
  QUIZHALL("quizhall", "Quizhall"),
  /** Bare Netty, as one writes it who counts what each frame costs. */
  NETTY("netty", "netty"),
  /** Akka HTTP with a bounded queue for each socket. */
  AKKA_QUEUE("akka-queue", "akka queue"),
  /** Akka HTTP with a hub for each room, as its documentation has it. */
  AKKA_HUB("akka-hub", "akka hub"),
  /** Quizhall once more: what is as ever, beside what a shape or a kind of question changes. */
  USUAL("usual", "as usual");

  private final String key;
  private final String title;

  Server(String key, String title) {
    this.key = key;
    this.title = title;
  }

  /** Whether it writes to PostgreSQL. */
  boolean hasStore() {
    return this == QUIZHALL || this == USUAL;
  }

  public String key() {
    return key;
  }

  public String title() {
    return title;
  }
}
