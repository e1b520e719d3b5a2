package quizhall.standalone;

/** The account that is there from the first start, so that somebody can host a game at once. */
final class HostAccount {
  static final String EMAIL = "host@quizhall.local";
  static final String NAME = "Demo Host";

  private HostAccount() {}
}
