package quizhall.quiz.media.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a file is by its first bytes; what its name or its sender says counts for nothing. Those
 * that are not taken are here to be refused by name.
 */
public enum FileFormat {
  JPEG,
  PNG,
  GIF,
  WEBP,
  MP3,
  OGG,
  M4A,
  WAV,
  SVG("is an SVG drawing, which may hold programs: save it as PNG"),
  HEIC(
      "is a HEIC picture, which browsers do not show: save it as JPEG (on an iPhone: Settings,"
          + " Camera, Formats, Most Compatible)"),
  AVIF("is an AVIF picture, which is not read here yet: save it as JPEG, PNG or WebP"),
  JPEG_XL("is a JPEG XL picture, which browsers do not show: save it as JPEG, PNG or WebP"),
  BMP("is a BMP picture: save it as PNG"),
  TIFF("is a TIFF picture, which browsers do not show: save it as JPEG or PNG"),
  PDF("is a PDF document: save the page as PNG"),
  VIDEO("is a video: only pictures and sounds are taken"),
  FLAC("is a FLAC sound: save it as MP3, Ogg, M4A or WAV"),
  AAC("is a bare AAC sound: save it as M4A, MP3, Ogg or WAV"),
  AIFF("is an AIFF sound: save it as MP3, Ogg, M4A or WAV"),
  MIDI("is a MIDI file, which browsers do not play: save it as MP3, Ogg, M4A or WAV"),
  UNKNOWN(
      "is nothing that is taken: pictures may be JPEG, PNG, GIF or WebP, sounds MP3, Ogg, M4A or"
          + " WAV");

  private static final int SVG_BEGINS_WITHIN = 1024;
  private static final Set<String> HEIC_BRANDS =
      Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

  private final Optional<String> refusal;

  FileFormat() {
    this.refusal = Optional.empty();
  }

  FileFormat(String refusal) {
    this.refusal = Optional.of(refusal);
  }

  /** Why such files are not taken. */
  public Optional<String> refusal() {
    return refusal;
  }

  public boolean isPicture() {
    return switch (this) {
      case JPEG, PNG, GIF, WEBP -> true;
      default -> false;
    };
  }

  public static FileFormat of(byte[] file) {
    String start = new String(file, 0, Math.min(file.length, 16), ISO_8859_1);
    return switch (start.isEmpty() ? 0 : start.charAt(0)) {
      case 0xFF -> afterAllOnes(start);
      case 'R' -> start.startsWith("RIFF") ? riff(start) : UNKNOWN;
      default -> byWords(file, start);
    };
  }

  /** JPEG, and the frames of MPEG audio with eleven bits set. */
  private static FileFormat afterAllOnes(String start) {
    if (start.startsWith("\u00FF\u00D8\u00FF")) {
      return JPEG;
    }
    if (start.startsWith("\u00FF\n")) {
      return JPEG_XL;
    }
    int second = start.length() > 1 ? start.charAt(1) : 0;
    if ((second & 0xF6) == 0xF0) {
      return AAC;
    }
    return (second & 0xE0) == 0xE0 && (second & 0x06) != 0 ? MP3 : UNKNOWN;
  }

  private static FileFormat riff(String start) {
    return switch (start.length() >= 12 ? start.substring(8, 12) : "") {
      case "WEBP" -> WEBP;
      case "WAVE" -> WAV;
      case "AVI " -> VIDEO;
      default -> UNKNOWN;
    };
  }

  private static FileFormat byWords(byte[] file, String start) {
    if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
      return PNG;
    }
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
      return GIF;
    }
    if (start.startsWith("ID3")) {
      return MP3;
    }
    if (start.startsWith("OggS")) {
      return OGG;
    }
    if (start.startsWith("ftyp", 4)) {
      return ofBrand(start.length() >= 12 ? start.substring(8, 12) : "");
    }
    return ofThoseNotTaken(file, start);
  }

  /** Files of boxes (ISO 14496-12) say in the first one what they are. */
  private static FileFormat ofBrand(String brand) {
    if (HEIC_BRANDS.contains(brand)) {
      return HEIC;
    }
    return brand.equals("avif") || brand.equals("avis") ? AVIF : M4A;
  }

  private static FileFormat ofThoseNotTaken(byte[] file, String start) {
    if (start.startsWith("BM")) {
      return BMP;
    }
    if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
      return TIFF;
    }
    if (start.startsWith("%PDF")) {
      return PDF;
    }
    if (start.startsWith("fLaC")) {
      return FLAC;
    }
    if (start.startsWith("FORM") && start.startsWith("AIF", 8)) {
      return AIFF;
    }
    if (start.startsWith("MThd")) {
      return MIDI;
    }
    if (start.startsWith("\u001AE\u00DF\u00A3")) {
      return VIDEO;
    }
    return isSvg(file) ? SVG : UNKNOWN;
  }

  private static boolean isSvg(byte[] file) {
    byte[] start = Arrays.copyOf(file, Math.min(file.length, SVG_BEGINS_WITHIN));
    return new String(start, ISO_8859_1).toLowerCase(Locale.ROOT).contains("<svg");
  }
}
