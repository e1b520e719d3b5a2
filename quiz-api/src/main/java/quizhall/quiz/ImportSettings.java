package quizhall.quiz;

import java.time.Duration;
import quizhall.core.config.Settings;
import quizhall.quiz.http.ImportBounds;
import quizhall.quiz.interchange.ReadingLimits;
import quizhall.quiz.library.ImportLimits;

/**
 * What quiz-api reads of {@code quizhall.quiz.imports}, checked.
 *
 * @param atOnce files that are read
 */
record ImportSettings(ImportBounds bounds, ImportLimits limits, int atOnce) {

  private static final long MEGABYTE = 1_000_000;
  private static final int MOST = 1_000_000;
  private static final int MOST_MEGABYTES = 200;

  static ImportSettings of(Settings settings) {
    Settings imports = settings.at("quizhall.quiz.imports");
    ReadingLimits reading =
        new ReadingLimits(
            imports.integer("archive-entries", 1, MOST),
            imports.integer("unpacked-megabytes", 1, 1_000) * MEGABYTE,
            imports.integer("unpacked-ratio", 1, MOST),
            imports.integer("cells", 1, 10 * MOST),
            imports.integer("questions", 1, MOST),
            imports.integer("media", 0, MOST));
    return new ImportSettings(
        new ImportBounds(
            imports.integer("file-megabytes", 1, MOST_MEGABYTES) * MEGABYTE,
            imports.integer("files", 1, MOST),
            imports.integer("imports-per-minute", 1, MOST),
            imports.integer("imports-at-once", 1, MOST),
            reading),
        new ImportLimits(
            reading,
            longest(imports),
            imports.integer("imports-per-day", 1, MOST),
            settings.duration("quizhall.retention.imports")),
        imports.integer("read-at-once", 1, MOST));
  }

  private static Duration longest(Settings imports) {
    Duration longest = imports.duration("longest-reading");
    if (!longest.isPositive()) {
      throw imports.bad("longest-reading", "must be more than nothing");
    }
    return longest;
  }
}
