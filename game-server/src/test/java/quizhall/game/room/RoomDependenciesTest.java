package quizhall.game.room;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.junit.jupiter.api.Test;

/** The rules are pure. */
class RoomDependenciesTest {
  private static final JavaClasses ROOM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("quizhall.game.room");

  @Test
  void the_rules_depend_on_nothing_but_plain_java_collections_and_unicode() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            // A collection as well: what versions of a room share, other threads may read.
            belongToAnyOf(ConcurrentMap.class, ConcurrentHashMap.class)
                .or(
                    resideInAnyPackage(
                        "quizhall.game.room..",
                        "java.lang..",
                        "java.math",
                        "java.util",
                        "java.util.function",
                        "java.util.regex",
                        "java.util.stream",
                        "java.time..",
                        "java.text",
                        "java.security",
                        "com.ibm.icu.text",
                        "org.pcollections")))
        .check(ROOM);
  }

  @Test
  void the_kinds_of_question_know_no_rooms() {
    noClasses()
        .that()
        .resideInAPackage("quizhall.game.room.question")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("quizhall.game.room")
        .check(ROOM);
  }

  @Test
  void the_rules_ask_no_clock_and_draw_no_ids() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .check(ROOM);
  }
}
