package quizhall.quiz.interchange.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quizhall.quiz.content.Terms;
import quizhall.quiz.interchange.SourceFile;

/** What packages of other tools say of licence and source. */
class PackageTermsTest {

  private static Terms.Draft ofH5p(String about) {
    byte[] file =
        Zips.of(
            Map.of(
                "h5p.json",
                "{\"title\": \"T\", \"mainLibrary\": \"H5P.TrueFalse\"%s}".formatted(about),
                "content/content.json",
                "{\"question\": \"Q\", \"correct\": \"true\"}"));
    return new H5pReader().read(new SourceFile("a.h5p", file)).quizzes().getFirst().terms();
  }

  @Test
  void h5p_has_a_licence_with_its_version_and_authors() {
    assertThat(
            ofH5p(
                ", \"license\": \"CC BY-SA\", \"licenseVersion\": \"4.0\", \"authors\": [{\"name\":"
                    + " \"Ann\", \"role\": \"Author\"}, {\"name\": \"Bob\"}], \"source\":"
                    + " \"https://example.org/a\", \"licenseExtras\": \"\""))
        .isEqualTo(
            new Terms.Draft(
                Optional.of("CC-BY-SA-4.0"),
                Optional.of("Ann, Bob"),
                Optional.of("https://example.org/a")));
    assertThat(ofH5p(", \"license\": \"CC BY\", \"licenseVersion\": \"3.0\"").source())
        .contains("Licence: CC BY 3.0");
    assertThat(ofH5p(", \"license\": \"C\", \"licenseVersion\": \"4.0\"").licence())
        .contains("all-rights-reserved");
  }

  @Test
  void h5p_without_one_says_nothing() {
    assertThat(ofH5p("")).isEqualTo(Terms.Draft.NONE);
    assertThat(ofH5p(", \"license\": \"U\", \"authors\": \"x\", \"source\": [1]"))
        .isEqualTo(Terms.Draft.NONE);
  }

  /** As Canvas writes it. */
  private static final String CANVAS =
      """
      <manifest identifier="i" xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
          xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_v1p2">
        <metadata>
          <schema>IMS Content</schema>
          <imsmd:lom>
            <imsmd:rights>
              <imsmd:copyrightAndOtherRestrictions><imsmd:value>yes</imsmd:value>
              </imsmd:copyrightAndOtherRestrictions>
              <imsmd:description>
                <imsmd:string>%s</imsmd:string>
              </imsmd:description>
            </imsmd:rights>
          </imsmd:lom>
        </metadata>
        <resources><resource><metadata><imsmd:lom><imsmd:rights><imsmd:description>
          <imsmd:string>CC0 1.0</imsmd:string>
        </imsmd:description></imsmd:rights></imsmd:lom></metadata></resource></resources>
      </manifest>
      """;

  private static final String QTI12 =
      """
      <questestinterop><assessment title="T"><section><item ident="q"><itemmetadata><qtimetadata>
      <qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>essay_question</fieldentry>
      </qtimetadatafield></qtimetadata></itemmetadata><presentation><material>
      <mattext texttype="text/html">Why?</mattext></material><response_str ident="r">
      <render_fib/></response_str></presentation></item></section></assessment></questestinterop>
      """;

  private static Terms.Draft ofCanvas(String manifest) {
    Map<String, Object> files = new LinkedHashMap<>();
    files.put("imsmanifest.xml", manifest);
    files.put("a/a.xml", QTI12);
    return new Qti12Reader()
        .read(new SourceFile("a.zip", Zips.of(files)))
        .quizzes()
        .getFirst()
        .terms();
  }

  @Test
  void canvas_says_the_rights_of_a_course() {
    assertThat(
            ofCanvas(
                    CANVAS.formatted("CC Attribution - http://creativecommons.org/licenses/by/4.0"))
                .licence())
        .contains("CC-BY-4.0");
    assertThat(ofCanvas(CANVAS.formatted("")))
        .as("what a part says is not that of the whole")
        .isEqualTo(Terms.Draft.NONE);
  }

  @Test
  void a_broken_manifest_says_nothing() {
    assertThat(ofCanvas("<manifest><metadata>")).isEqualTo(Terms.Draft.NONE);
    assertThat(ofCanvas("")).isEqualTo(Terms.Draft.NONE);
  }
}
