package quizhall.load.hall;

/**
 * The first two characters of a room's code. Rooms that begin alike live on one node, and proxies
 * go by nothing else.
 *
 * @param number from 0, in the order of the alphabet; any number for one that no page draws
 */
record CodePrefix(int number) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  /** What pages draw for the second character. */
  private static final String SECOND = "23456789";

  private static final int ALL = ALPHABET.length() * SECOND.length();

  static CodePrefix of(String code) {
    return new CodePrefix(
        ALPHABET.indexOf(code.charAt(0)) * SECOND.length() + SECOND.indexOf(code.charAt(1)));
  }

  /** Following rooms have different ones. */
  static CodePrefix ofRoom(int room) {
    return new CodePrefix(room % ALL);
  }

  @Override
  public String toString() {
    return "" + ALPHABET.charAt(number / SECOND.length()) + SECOND.charAt(number % SECOND.length());
  }
}
