package quizhall.quiz;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses QUIZ_API =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("quizhall.quiz");

  @Test
  void the_rules_are_plain_java() {
    classes()
        .that()
        .resideInAPackage("quizhall.quiz.content")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("quizhall.quiz.content", "quizhall.core.problem", "java..")
        .check(QUIZ_API);
  }

  @Test
  void dependencies_point_one_way() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("service")
        .definedBy("quizhall.quiz")
        .layer("http")
        .definedBy("quizhall.quiz.http")
        .layer("library")
        .definedBy("quizhall.quiz.library")
        .layer("samples")
        .definedBy("quizhall.quiz.samples")
        .layer("events")
        .definedBy("quizhall.quiz.events")
        .layer("store")
        .definedBy("quizhall.quiz.store")
        .layer("interchange")
        .definedBy("quizhall.quiz.interchange..")
        .layer("document")
        .definedBy("quizhall.quiz.document")
        .layer("media")
        .definedBy("quizhall.quiz.media..")
        .layer("content")
        .definedBy("quizhall.quiz.content")
        .whereLayer("service")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("http")
        .mayOnlyBeAccessedByLayers("service")
        .whereLayer("samples")
        .mayOnlyBeAccessedByLayers("service")
        .whereLayer("library")
        .mayOnlyBeAccessedByLayers("service", "http")
        .whereLayer("events")
        .mayOnlyBeAccessedByLayers("service", "library", "samples")
        .whereLayer("store")
        .mayOnlyBeAccessedByLayers("http", "library", "samples", "events")
        .whereLayer("document")
        .mayOnlyBeAccessedByLayers("http", "library", "samples", "store", "interchange")
        .whereLayer("interchange")
        .mayOnlyBeAccessedByLayers("service", "http", "library")
        .whereLayer("media")
        .mayOnlyBeAccessedByLayers("service", "http", "library", "store", "document")
        .check(QUIZ_API);
  }

  @Test
  void what_reads_files_of_others_is_plain_java() {
    classes()
        .that()
        .resideInAPackage("quizhall.quiz.interchange..")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages(
            "akka..",
            "java.sql..",
            "java.net.http..",
            "java.nio.file..",
            "org.jdbi..",
            "quizhall.core.database..",
            "quizhall.core.http..",
            "quizhall.quiz.library..",
            "quizhall.quiz.store..",
            "quizhall.quiz.media..")
        .check(QUIZ_API);
  }

  @Test
  void what_is_made_of_files_knows_no_quizzes() {
    classes()
        .that()
        .resideInAPackage("quizhall.quiz.media..")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages(
            "quizhall.quiz.content..", "quizhall.quiz.document..", "quizhall.quiz.store..")
        .check(QUIZ_API);
  }
}
