// How fast a co-process answers: lines a second of one process, asked from the JVM.
//
//     cargo build --release && cargo run --release --package applicants -- 20000 > target/applicants.ndjson
//     java benches/CoProcess.java target/release/onboardable target/applicants.ndjson
//
// Every way takes its turn in each round, and the best round counts. Answers are read to the byte and not parsed.

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

public final class CoProcess {
    private static final int ROUNDS = 7;

    public static void main(String[] arguments) throws Exception {
        String program = arguments[0];
        List<String> applicants = Files.readAllLines(Path.of(arguments[1]));
        List<byte[]> bare = new ArrayList<>();
        List<byte[]> requests = new ArrayList<>();
        for (int id = 1; id <= applicants.size(); id++) {
            String applicant = applicants.get(id - 1);
            bare.add((applicant + "\n").getBytes(StandardCharsets.UTF_8));
            requests.add(("{\"id\":" + id + ",\"do\":\"assess\",\"as_of\":\"2026-11-21\",\"input\":" + applicant + "}\n")
                .getBytes(StandardCharsets.UTF_8));
        }
        List<byte[]> version = List.of("{\"do\":\"version\"}\n".getBytes(StandardCharsets.UTF_8));
        List<byte[]> fewRequests = requests.subList(0, Math.min(4_000, requests.size()));
        List<byte[]> fewBare = bare.subList(0, fewRequests.size());

        String[] serve = {program, "serve", "--stdio"};
        String[] lines = {program, "assess", "--jsonl", "--as-of", "2026-11-21"};
        String[] stream = {program, "assess", "--format", "jsonl", "--as-of", "2026-11-21"};
        String[] names = {
            "start to the answer to `version`, ms",
            "`serve`, one line after the other, lines/s",
            "`assess --jsonl`, one line after the other, lines/s",
            "`serve`, written ahead, lines/s",
            "`assess --format jsonl`, written ahead, lines/s",
        };
        double[] best = new double[names.length];
        for (int round = 0; round < ROUNDS; round++) {
            double[] now = {
                1_000 * seconds(version, false, serve),
                fewRequests.size() / seconds(fewRequests, false, serve),
                fewBare.size() / seconds(fewBare, false, lines),
                requests.size() / seconds(requests, true, serve),
                bare.size() / seconds(bare, true, stream),
            };
            for (int way = 0; way < now.length; way++) {
                boolean isBetter = round == 0 || (way == 0 ? now[way] < best[way] : now[way] > best[way]);
                best[way] = isBetter ? now[way] : best[way];
            }
        }
        for (int way = 0; way < names.length; way++) {
            System.out.printf("%10.1f  %s%n", best[way], names[way]);
        }
        System.out.printf("%10.2f  `serve` to `assess --jsonl`, one after the other%n", best[1] / best[2]);
        System.out.printf("%10.2f  `serve` to `assess --format jsonl`, written ahead%n", best[3] / best[4]);
    }

    /** How long all lines take, from the start of the process to the last answer. */
    private static double seconds(List<byte[]> lines, boolean isAhead, String... command) throws Exception {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        OutputStream stdin = new BufferedOutputStream(process.getOutputStream(), 1 << 16);
        InputStream stdout = process.getInputStream();
        byte[] bytes = new byte[1 << 16];
        if (isAhead) {
            Thread writer = new Thread(() -> {
                try (stdin) {
                    for (byte[] line : lines) {
                        stdin.write(line);
                    }
                } catch (IOException gone) {
                    throw new IllegalStateException(gone);
                }
            });
            writer.start();
            long answers = 0;
            for (int read = stdout.read(bytes); read >= 0; read = stdout.read(bytes)) {
                answers += lineEnds(bytes, read);
            }
            writer.join();
            check(answers == lines.size());
        } else {
            for (byte[] line : lines) {
                stdin.write(line);
                stdin.flush();
                int read = stdout.read(bytes);
                while (read > 0 && bytes[read - 1] != '\n') {
                    read = stdout.read(bytes);
                }
                check(read > 0);
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        stdin.close();
        process.waitFor();
        return seconds;
    }

    private static long lineEnds(byte[] bytes, int length) {
        return IntStream.range(0, length).filter(index -> bytes[index] == '\n').count();
    }

    private static void check(boolean isTrue) {
        if (!isTrue) {
            throw new IllegalStateException("a line has no answer");
        }
    }
}
