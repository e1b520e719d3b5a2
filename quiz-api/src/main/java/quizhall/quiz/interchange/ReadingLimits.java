package quizhall.quiz.interchange;

/**
 * How much of the files of one import is read, all together, however small they look.
 *
 * @param entries files in one archive
 * @param unpackedBytes of all that is read of archives; also of pictures and sounds, and of
 *     characters in spreadsheets
 * @param ratio how many times larger an entry may become by being unpacked
 * @param cells of spreadsheets, the empty ones between others among them
 * @param questions of one import
 * @param media pictures and sounds of one import
 */
public record ReadingLimits(
    int entries, long unpackedBytes, int ratio, int cells, int questions, int media) {

  /** As they are configured where nobody says otherwise. */
  public static final ReadingLimits USUAL =
      new ReadingLimits(2_000, 64_000_000, 200, 500_000, 2_000, 200);
}
