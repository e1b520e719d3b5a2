package quizhall.quiz.interchange.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quizhall.quiz.interchange.Notice;

/** A row that would be the header of some tool's questions, if it had all of its columns. */
record NearHeader(String place, Layout.Lacking lacking) {

  /** Templates have some lines of advice above it. */
  static final int WITHIN = 40;

  /** The one that lacks the least. */
  static Optional<Notice> in(Tables tables, List<Layout> layouts) {
    return tables.all().stream()
        .flatMap(
            table ->
                table.rows().stream()
                    .limit(WITHIN)
                    .flatMap(row -> layouts.stream().flatMap(layout -> of(row, layout))))
        .min(
            Comparator.<NearHeader>comparingInt(near -> near.lacking.names().size())
                .thenComparing(near -> near.lacking.found(), Comparator.reverseOrder()))
        .map(NearHeader::notice);
  }

  private static Stream<NearHeader> of(Row row, Layout layout) {
    return layout.lacking(row).map(lacking -> new NearHeader(row.place(), lacking)).stream();
  }

  private Notice notice() {
    return new Notice(
        place,
        "This would be the header of questions, but no column is called %s."
            .formatted(
                String.join(" or ", lacking.names().stream().map("“%s”"::formatted).toList())));
  }
}
