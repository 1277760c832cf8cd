package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.AnswerBody;
import nl.plusgemeente.sdk.core.call.Download;
import nl.plusgemeente.sdk.core.call.DownloadAnswer.FileException;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.FileNames;

/**
 * The body to a file in a folder, under the name that the API gives, made safe. The name is taken before the body is
 * read, so that two downloads at once do not take the same.
 *
 * @param folder a folder that exists
 */
record ContentAnswer(Path folder) implements Answer<Download> {
    private static final int MAX_TWINS = 1_000;

    @Override
    public boolean json() {
        return false;
    }

    @Override
    public boolean large() {
        return true;
    }

    @Override
    public Download read(AnswerBody body) throws IOException {
        String disposition = body.headers().first("Content-Disposition").orElse("");
        Path target = take(FileNames.of(disposition, "document"));
        boolean complete = false;
        try {
            Download download = Answer.file(target).read(body);
            complete = true;
            return download;
        } finally {
            if (!complete) {
                Files.deleteIfExists(target);
            }
        }
    }

    private Path take(String name) throws IOException {
        int number = 1;
        while (true) {
            Path target = folder.resolve(FileNames.numbered(name, number++));
            try {
                return Files.createFile(target);
            } catch (IOException e) {
                if (!(e instanceof FileAlreadyExistsException) || number > MAX_TWINS) {
                    throw new FileException(target, e);
                }
            }
        }
    }
}
