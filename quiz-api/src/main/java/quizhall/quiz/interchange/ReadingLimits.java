package quizhall.quiz.interchange;

/**
 * How much of one file is read, however small it looks.
 *
 * @param entries files in an archive
 * @param unpackedBytes of all that is read of an archive
 * @param ratio how many times larger an entry may become by being unpacked
 * @param cells of a spreadsheet that hold something
 * @param questions of one import
 * @param media pictures and sounds of one import
 */
public record ReadingLimits(
    int entries, long unpackedBytes, int ratio, int cells, int questions, int media) {

  /** As they are configured where nobody says otherwise. */
  public static final ReadingLimits USUAL =
      new ReadingLimits(2_000, 64_000_000, 200, 500_000, 2_000, 200);
}
