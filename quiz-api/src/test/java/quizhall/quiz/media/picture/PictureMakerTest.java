package quizhall.quiz.media.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static quizhall.quiz.media.Pictures.SECRET;
import static quizhall.quiz.media.Pictures.exif;
import static quizhall.quiz.media.Pictures.flag;
import static quizhall.quiz.media.Pictures.jpegOfCamera;
import static quizhall.quiz.media.Pictures.movingGif;
import static quizhall.quiz.media.Pictures.photo;
import static quizhall.quiz.media.Pictures.pngThatAnnounces;
import static quizhall.quiz.media.Pictures.pngWith;
import static quizhall.quiz.media.Pictures.thatAnnounces;
import static quizhall.quiz.media.Pictures.webp;
import static quizhall.quiz.media.Pictures.webpWith;
import static quizhall.quiz.media.Pictures.written;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.quiz.media.Pictures;
import quizhall.quiz.media.file.FileFormat;
import quizhall.quiz.media.file.Made;
import quizhall.quiz.media.file.Made.Size;
import quizhall.quiz.media.file.MadeFile;
import quizhall.quiz.media.file.UnfitFile;

class PictureMakerTest {

  private static final int MOST_PIXELS = 1_000_000;

  private final PictureMaker maker = new PictureMaker(MOST_PIXELS);

  @Test
  void a_photo_is_kept_in_three_widths_as_webp_and_jpeg() throws UnfitFile {
    Made made = made(written("jpeg", photo(1200, 800)));

    assertThat(made.size()).contains(new Size(1200, 800));
    assertThat(names(made))
        .containsExactly("1200x800.jpg", "1200.webp", "480.jpg", "480.webp", "960.jpg", "960.webp");
    assertThat(made.files())
        .allSatisfy(file -> assertThat(FileFormat.of(file.content())).isEqualTo(formatOf(file)));
    assertThat(seen(made.files().get(3)).getHeight()).isEqualTo(320);
  }

  @Test
  void a_drawing_is_kept_exactly() throws UnfitFile {
    BufferedImage drawing = flag(300, 200);

    Made made = made(written("png", drawing));

    assertThat(names(made)).containsExactly("300x200.png", "300.webp");
    assertThat(made.files())
        .allSatisfy(file -> assertThat(differences(drawing, seen(file))).isZero());
  }

  @Test
  void a_photo_that_comes_as_png_becomes_a_jpeg() throws UnfitFile {
    assertThat(names(made(written("png", photo(700, 500))))).startsWith("700x500.jpg");
  }

  @Test
  void what_is_transparent_stays_so() throws UnfitFile {
    BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_4BYTE_ABGR);
    image.setRGB(20, 20, 0x80FF0000);

    Made made = made(written("png", image));

    assertThat(names(made)).containsExactly("40x40.png", "40.webp");
    assertThat(made.files())
        .allSatisfy(file -> assertThat(seen(file).getRGB(20, 20) >>> 24).isEqualTo(0x80));
    assertThat(seen(made.main()).getRGB(0, 0) >>> 24).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gif", "webp"})
  void other_forms_that_browsers_write_are_read(String format) throws UnfitFile {
    BufferedImage image = flag(64, 48);

    Made made = made(format.equals("webp") ? webp(image) : written(format, image));

    assertThat(made.size()).contains(new Size(64, 48));
    assertThat(near(seen(made.main()).getRGB(60, 4), Color.RED)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1, false, 20, 10",
    "2, false, 140, 10",
    "3, false, 140, 70",
    "4, false, 20, 70",
    "5, true, 10, 20",
    "6, true, 70, 20",
    "7, true, 70, 140",
    "8, true, 10, 140"
  })
  void a_picture_is_turned_as_the_camera_was_held(int orientation, boolean lies, int x, int y)
      throws UnfitFile {
    Made made = made(jpegOfCamera(flag(160, 80), orientation));

    assertThat(made.size()).contains(lies ? new Size(80, 160) : new Size(160, 80));
    assertThat(near(seen(made.main()).getRGB(x, y), Color.GREEN)).isTrue();
  }

  @Test
  void what_cameras_and_programs_noted_is_gone() throws UnfitFile {
    byte[] secret = SECRET.getBytes(UTF_8);

    assertThat(
            List.of(
                made(jpegOfCamera(photo(500, 400), 1)),
                made(pngWith(written("png", flag(50, 40)), "tEXt", secret)),
                made(pngWith(written("png", flag(50, 40)), "eXIf", exif(1))),
                made(webpWith(webp(photo(50, 40)), "EXIF", exif(1))),
                made(webpWith(webp(photo(50, 40)), "XMP ", secret)),
                made(movingGif(30, 20, 3))))
        .flatExtracting(Made::files)
        .allSatisfy(
            file ->
                assertThat(new String(file.content(), ISO_8859_1))
                    .doesNotContain(SECRET, "Exif", "eXIf", "tEXt"));
  }

  @Test
  void a_moving_gif_goes_on_moving() throws Exception {
    Made made = made(movingGif(30, 20, 3));

    assertThat(names(made)).containsExactly("30x20.gif");
    assertThat(GifFile.read(made.main().content()).frames()).isEqualTo(3);
    assertThat(new String(made.main().content(), ISO_8859_1)).contains("NETSCAPE2.0");
  }

  @Test
  void a_gif_that_moves_for_too_long_is_refused() {
    assertThatThrownBy(() -> new PictureMaker(100).make(movingGif(10, 10, 5), FileFormat.GIF))
        .hasMessageContaining("moves for too long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
  void a_picture_of_the_most_pixels_is_taken_and_one_more_is_not(String format) throws UnfitFile {
    boolean isWebp = format.equals("webp");
    PictureMaker small = new PictureMaker(isWebp ? 20_000 : 10_000);
    BufferedImage most = flag(100, 100);
    byte[] more = thatAnnounces(format, 73, 137);

    Made made = small.make(isWebp ? webp(most) : written(format, most), FileFormat.of(more));

    assertThat(made.size()).contains(new Size(100, 100));
    assertThatThrownBy(() -> small.make(more, FileFormat.of(more)))
        .isInstanceOf(UnfitFile.class)
        .hasMessageContaining("has 73 × 137 pixels; at most 0.01 million are taken");
  }

  @Test
  void what_would_take_its_decoder_much_memory_or_time_is_refused_by_name() {
    byte[] inManyScans = new byte[2 + 65 * 4 + 2];
    ByteBuffer scans = ByteBuffer.wrap(inManyScans).putShort((short) 0xFFD8);
    for (int scan = 0; scan < 65; scan++) {
      scans.putShort((short) 0xFFDA).putShort((short) 2);
    }
    scans.putShort((short) 0xFFD9);
    byte[] withoutLoss = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xC3, 0, 2};
    byte[] losslessWebp = webp(flag(16, 16));
    int name = new String(losslessWebp, ISO_8859_1).indexOf("VP8 ");
    losslessWebp[name + 3] = 'L';

    assertThatThrownBy(() -> made(pngThatAnnounces(12_001, 1))).hasMessageContaining("no side");
    assertThatThrownBy(() -> maker.make(inManyScans, FileFormat.JPEG))
        .hasMessageContaining("64 scans");
    assertThatThrownBy(() -> maker.make(withoutLoss, FileFormat.JPEG))
        .hasMessageContaining("lossless JPEG");
    assertThatThrownBy(() -> made(losslessWebp)).hasMessageContaining("lossless WebP");
    assertThatThrownBy(() -> made(movingGif(1_921, 10, 2))).hasMessageContaining("moves");
  }

  @Test
  void a_webp_is_measured_by_what_it_announces() {
    byte[] announced = webp(flag(16, 16));
    int at = new String(announced, ISO_8859_1).indexOf("VP8 ") + 8 + 6;
    announced[at + 1] = 0x3F;
    announced[at + 3] = 0x3F;

    assertThatThrownBy(() -> made(announced)).hasMessageContaining("pixels");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
  void a_file_that_is_cut_off_is_refused(String format) {
    BufferedImage image = photo(200, 150);
    byte[] whole = format.equals("webp") ? webp(image) : written(format, image);

    for (int length : List.of(whole.length - 3, whole.length / 2, 40, 17)) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> made(part)).as("%d bytes", length).isInstanceOf(UnfitFile.class);
    }
  }

  @Test
  void moving_pictures_of_other_forms_are_refused_by_name() {
    byte[] png = pngWith(written("png", flag(8, 8)), "acTL", new byte[8]);

    assertThatThrownBy(() -> made(png)).hasMessageContaining("moving PNG");
  }

  @Test
  void the_colours_of_a_wide_profile_are_those_of_the_web() throws UnfitFile {
    BufferedImage linear =
        new BufferedImage(
            new java.awt.image.ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_LINEAR_RGB), false, false, 1, 0),
            java.awt.image.Raster.createInterleavedRaster(0, 32, 32, 3, null),
            false,
            null);
    Graphics2D graphics = linear.createGraphics();
    graphics.setColor(new Color(128, 128, 128));
    graphics.fillRect(0, 0, 32, 32);
    graphics.dispose();

    assertThat(Pixels.inSrgb(linear).getRGB(5, 5) & 0xFF).isCloseTo(128, within(3));
  }

  /** What is taken at most for one picture, and not at once: so little that a few do not matter. */
  @Test
  void the_largest_picture_takes_memory_for_a_part_of_its_pixels() throws UnfitFile {
    byte[] large = written("jpeg", new BufferedImage(6000, 4000, BufferedImage.TYPE_3BYTE_BGR));
    PictureMaker generous = new PictureMaker(25_000_000);
    ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    generous.make(written("jpeg", flag(8, 8)), FileFormat.JPEG);

    long before = memory.getCurrentThreadAllocatedBytes();
    generous.make(large, FileFormat.JPEG);

    assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(120_000_000);
  }

  private Made made(byte[] upload) throws UnfitFile {
    return maker.make(upload, FileFormat.of(upload));
  }

  private static List<String> names(Made made) {
    return made.files().stream().map(MadeFile::name).toList();
  }

  private static FileFormat formatOf(MadeFile file) {
    return file.type().equals("image/webp") ? FileFormat.WEBP : FileFormat.JPEG;
  }

  private static BufferedImage seen(MadeFile file) {
    return Pictures.seen(file.content(), file.type());
  }

  private static boolean near(int rgb, Color color) {
    Color found = new Color(rgb);
    return Math.abs(found.getRed() - color.getRed())
            + Math.abs(found.getGreen() - color.getGreen())
            + Math.abs(found.getBlue() - color.getBlue())
        < 60;
  }

  private static long differences(BufferedImage one, BufferedImage other) {
    long differences = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        differences += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
      }
    }
    return differences;
  }
}
