package io.github.rpaclients.core.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import okhttp3.MultipartBody;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadTest {
    @Test
    void sendsAFileAsOftenAsItIsAsked(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "hello");
        UploadBody body = new UploadBody(Upload.of(file).contentType("text/plain"));

        assertThat(sent(body)).isEqualTo("hello");
        assertThat(sent(body)).isEqualTo("hello");
        assertThat(body.contentLength()).isEqualTo(5);
        assertThat(body.contentType()).hasToString("text/plain");
    }

    @Test
    void tellsHowManyBytesHaveGoneOut() throws IOException {
        List<Long> progress = new ArrayList<>();

        sent(new UploadBody(Upload.of(new byte[200_000]).progress(progress::add)));

        assertThat(progress).isSorted().last().isEqualTo(200_000L);
        assertThat(progress).hasSizeGreaterThan(2);
    }

    @Test
    void doesNotMindThatBytesChangeLater() throws IOException {
        byte[] bytes = "hello".getBytes(StandardCharsets.UTF_8);
        Upload upload = Upload.of(bytes);

        bytes[0] = 'j';

        assertThat(sent(new UploadBody(upload))).isEqualTo("hello");
    }

    @Test
    void refusesASourceThatEndsTooEarly() {
        Upload upload = Upload.of(5, () -> new ByteArrayInputStream(new byte[3]));

        assertThatThrownBy(() -> sent(new UploadBody(upload)))
                .isInstanceOf(IOException.class)
                .hasMessage("The source of the upload ended after 3 of 5 bytes; it must not change while it is sent");
    }

    @Test
    void refusesWhatCannotBeSent(@TempDir Path folder) {
        assertThatThrownBy(() -> Upload.of(folder.resolve("none.txt")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("There is no file " + folder.resolve("none.txt"));
        assertThatThrownBy(() -> Upload.of(-1, () -> new ByteArrayInputStream(new byte[0])))
                .hasMessage("The length of an upload is 0 or more, not -1");
        assertThatThrownBy(() -> Upload.of(new byte[0]).contentType("pdf\r\nX: y"))
                .hasMessage("A content type looks like application/pdf");
        assertThatThrownBy(() -> Upload.of(new byte[0]).name("a\"b"))
                .hasMessage("The name of a file has no quotes, no folders and no line breaks");
        assertThatThrownBy(() -> Upload.of(new byte[0]).name("../a"))
                .hasMessage("The name of a file has no quotes, no folders and no line breaks");
        assertThatThrownBy(() -> Upload.of(new byte[0]).name("a\r\nb")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isAPartOfARequestUnderTheNameOfItsFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Invoices.1.0.0.nupkg"), "hello");
        MultipartBody request = new MultipartBody.Builder("parts")
                .setType(MultipartBody.FORM)
                .addPart(FileTransfer.part("file", Upload.of(file)))
                .addPart(FileTransfer.part("other", Upload.of(new byte[] {'!'}).name("mark.txt")))
                .build();

        Buffer buffer = new Buffer();
        request.writeTo(buffer);

        assertThat(request.contentLength()).isEqualTo(buffer.size());
        assertThat(buffer.readUtf8())
                .contains(
                        "form-data; name=\"file\"; filename=\"Invoices.1.0.0.nupkg\"",
                        "form-data; name=\"other\"; filename=\"mark.txt\"",
                        "hello",
                        "!");
    }

    private static String sent(UploadBody body) throws IOException {
        Buffer buffer = new Buffer();
        body.writeTo(buffer);
        return buffer.readUtf8();
    }
}
