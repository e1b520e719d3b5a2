package quizhall.game;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** What the rules may know is in {@link quizhall.game.room.RoomDependenciesTest}. */
class ArchitectureTest {
  private static final JavaClasses GAME_SERVER =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("quizhall.game");

  @Test
  void dependencies_point_one_way() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("service")
        .definedBy("quizhall.game")
        .layer("http")
        .definedBy("quizhall.game.http")
        .layer("gateway")
        .definedBy("quizhall.game.gateway")
        .layer("results")
        .definedBy("quizhall.game.results")
        .layer("view")
        .definedBy("quizhall.game.view")
        .layer("wire")
        .definedBy("quizhall.game.wire")
        .layer("words")
        .definedBy("quizhall.game.words")
        .layer("entity")
        .definedBy("quizhall.game.entity")
        .layer("quizzes")
        .definedBy("quizhall.game.quizzes")
        .layer("room")
        .definedBy("quizhall.game.room..")
        .whereLayer("service")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("http")
        .mayOnlyBeAccessedByLayers("service")
        .whereLayer("gateway")
        .mayOnlyBeAccessedByLayers("service", "http")
        .whereLayer("results")
        .mayOnlyBeAccessedByLayers("service", "http")
        .whereLayer("view")
        .mayOnlyBeAccessedByLayers("http", "gateway")
        .whereLayer("wire")
        .mayOnlyBeAccessedByLayers("http", "gateway", "view")
        .whereLayer("words")
        .mayOnlyBeAccessedByLayers("results", "view", "http")
        .whereLayer("entity")
        .mayOnlyBeAccessedByLayers("service", "gateway", "results")
        .whereLayer("quizzes")
        .mayOnlyBeAccessedByLayers("service", "http")
        .check(GAME_SERVER);
  }

  /** A change of what is said must not change what is kept. */
  @Test
  void results_are_kept_in_a_form_of_their_own() {
    noClasses()
        .that()
        .resideInAPackage("quizhall.game.results")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("quizhall.game.wire", "quizhall.game.view", "quizhall.game.gateway")
        .check(GAME_SERVER);
  }
}
