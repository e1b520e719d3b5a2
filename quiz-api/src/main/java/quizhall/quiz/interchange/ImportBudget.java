package quizhall.quiz.interchange;

/**
 * What all files of one import may come to together: archives within it, and the files of those,
 * share one. For one thread at a time.
 */
public final class ImportBudget {

  private static final int MEGABYTE = 1_000_000;

  private final ReadingLimits limits;
  private long unpacked;
  private long mediaBytes;
  private long characters;
  private long cells;
  private long questions;

  public ImportBudget(ReadingLimits limits) {
    this.limits = limits;
  }

  public ReadingLimits limits() {
    return limits;
  }

  /** Bytes that were packed before. */
  public void unpack(String place, int bytes) {
    unpacked += bytes;
    if (unpacked > limits.unpackedBytes()) {
      throw UnreadableFile.spent(
          place,
          "makes the import larger than %d MB when it is unpacked"
              .formatted(limits.unpackedBytes() / MEGABYTE));
    }
  }

  /**
   * Whether there is room for so much more of spreadsheets; taken only by {@link #takeCells}, since
   * texts are looked at as tables that are none.
   *
   * @param moreCharacters of all cells; texts that several share count in each of them
   */
  public void checkCells(String place, long moreCells, long moreCharacters) {
    if (cells + moreCells > limits.cells()) {
      throw UnreadableFile.beyondBound(
          place, "is beyond %d cells, which are all that is read".formatted(limits.cells()));
    }
    if (characters + moreCharacters > limits.unpackedBytes()) {
      throw UnreadableFile.beyondBound(
          place,
          "is beyond %d million characters, which are all that is read"
              .formatted(limits.unpackedBytes() / MEGABYTE));
    }
  }

  public void takeCells(long moreCells, long moreCharacters) {
    checkCells("", moreCells, moreCharacters);
    cells += moreCells;
    characters += moreCharacters;
  }

  /** What was read of a file. */
  void take(ReadFile file) {
    questions += file.quizzes().stream().mapToLong(quiz -> quiz.questions().size()).sum();
    mediaBytes += file.media().values().stream().mapToLong(bytes -> bytes.length).sum();
    if (mediaBytes > limits.unpackedBytes()) {
      throw UnreadableFile.spent(
          "",
          "has more pictures and sounds than the %d MB that an import may have"
              .formatted(limits.unpackedBytes() / MEGABYTE));
    }
  }

  /** Nothing of what comes now would be taken. */
  boolean hasAllQuestions() {
    return questions > limits.questions();
  }
}
