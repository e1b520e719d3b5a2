package quizhall.load.hall;

/**
 * The first two characters of a room's code. Rooms that begin alike live on one node, and proxies
 * go by nothing else.
 *
 * @param number from 0, in the order of the alphabet
 */
record CodePrefix(int number) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int ALL = ALPHABET.length() * ALPHABET.length();

  static CodePrefix of(String code) {
    return new CodePrefix(
        ALPHABET.indexOf(code.charAt(0)) * ALPHABET.length() + ALPHABET.indexOf(code.charAt(1)));
  }

  /** Following rooms have different ones. */
  static CodePrefix ofRoom(int room) {
    return new CodePrefix(room % ALL);
  }

  @Override
  public String toString() {
    return ""
        + ALPHABET.charAt(number / ALPHABET.length())
        + ALPHABET.charAt(number % ALPHABET.length());
  }
}
