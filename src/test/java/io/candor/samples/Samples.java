package io.candor.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the sample questionnaires into {@code questionnaires/} (or the folder given): run {@link #main} from an IDE in
 * the project's folder.
 */
public final class Samples {

    static final Path FOLDER = Path.of("questionnaires");

    private Samples() {
    }

    public static void main(String[] args) throws IOException {
        write(args.length == 0 ? FOLDER : Path.of(args[0]));
    }

    static List<SampleQuestionnaire> all() {
        return List.of(new SigShaped(), new CaiqShaped(), new TickColumns(), new BannerBands(), new ScoredFormulas(),
                new LegacyXls(), new PlainCsv());
    }

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (SampleQuestionnaire sample : all()) {
            Files.write(folder.resolve(sample.fileName()), sample.bytes());
        }
    }
}
