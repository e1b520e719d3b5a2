package quizhall.quiz.interchange;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import quizhall.quiz.interchange.archive.Archive;

/**
 * A package of questions that nobody recognizes for one damaged file in it. To read it as a folder
 * would say of each of its files that it is in no format.
 */
final class DamagedPackage {

  private static final List<String> SIGNS = List.of("imsmanifest.xml", "h5p.json");

  private DamagedPackage() {}

  /**
   * Nothing where the archive is no package, or nothing in it is damaged.
   *
   * @throws UnreadableFile with the file that is
   */
  static void check(Archive archive) {
    if (SIGNS.stream().noneMatch(archive::has)) {
      return;
    }
    archive.names().stream()
        .filter(name -> name.endsWith(".xml") || name.endsWith(".qti"))
        .forEach(name -> check(name, archive.bytes(name).orElseThrow()));
  }

  private static void check(String name, byte[] content) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLReporter((message, type, related, location) -> {});
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
      try {
        while (xml.hasNext()) {
          ReadingTime.check();
          xml.next();
        }
      } finally {
        xml.close();
      }
    } catch (XMLStreamException damaged) {
      throw new UnreadableFile(name, "is damaged, so the package that it is in cannot be read");
    }
  }
}
