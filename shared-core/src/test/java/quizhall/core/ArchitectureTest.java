package quizhall.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("quizhall.core");

  @Test
  void the_core_knows_no_service() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "quizhall.auth..",
            "quizhall.quiz..",
            "quizhall.game..",
            "quizhall.standalone..",
            "quizhall.embedded..")
        .check(CORE);
  }

  @Test
  void its_packages_depend_one_way() {
    slices().matching("quizhall.core.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void problems_and_json_know_no_machinery() {
    noClasses()
        .that()
        .resideInAnyPackage("quizhall.core.problem..", "quizhall.core.json..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("akka..", "java.sql..", "org.jdbi..", "com.rabbitmq..")
        .check(CORE);
  }
}
