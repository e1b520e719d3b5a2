package quizhall.auth;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses AUTH =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("quizhall.auth");

  @Test
  void auth_api_knows_no_other_service() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("quizhall.quiz..", "quizhall.game..", "quizhall.standalone..")
        .check(AUTH);
  }

  @Test
  void its_packages_depend_one_way() {
    slices().matching("quizhall.auth.(*)..").should().beFreeOfCycles().check(AUTH);
  }

  @Test
  void accounts_and_sign_ins_know_no_http() {
    noClasses()
        .that()
        .resideOutsideOfPackages("quizhall.auth", "quizhall.auth.http")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("akka..")
        .check(AUTH);
  }
}
