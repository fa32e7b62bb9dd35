// A client of `onboardable serve --stdio` for the JVM from 17 on, without a library. Copy it and change it as you like.
// The contract is docs/co-process.md.
//
//     java docs/examples/java/Onboard.java onboardable applicants.ndjson > answers.jsonl

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Asks one shared process. Any number of threads may call {@link #ask}. A process that dies, or does not answer in time,
 * is replaced, and the requests that it has not answered are sent again: a request has no effect but its answer.
 */
public final class Onboard implements AutoCloseable {
    /** How often a request is sent, and how many processes may end one after the other without any answer. */
    private static final int ATTEMPTS = 3;

    /** How many requests wait for their answers at most. Beyond that {@link #send} waits, too. */
    private static final int WAITING = 1_000;

    private final List<String> command;
    private final Duration timeout;
    private final Semaphore places = new Semaphore(WAITING, true);

    // What follows belongs to whoever has the lock of this object. Nobody reads or writes a pipe with it.

    /** What has no answer, in the order of sending. */
    private final ArrayDeque<Request> open = new ArrayDeque<>();

    private Running running;
    private long lastId;
    private int endedWithoutAnswer;
    private boolean isClosed;
    private long closedAt;

    /**
     * @param command the program with its options, such as {@code List.of("onboardable", "serve", "--stdio")}
     * @param timeout how long a request may take from when it is the next one to be answered
     */
    public Onboard(List<String> command, Duration timeout) {
        this.command = List.copyOf(command);
        this.timeout = timeout;
    }

    /** There is no answer: the program does not start, or it ends or hangs at this request again and again. */
    public static final class Unanswered extends RuntimeException {
        Unanswered(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** A request, until its answer has arrived. */
    private static final class Request {
        final long id;
        final byte[] line;
        final CompletableFuture<String> answer = new CompletableFuture<>();
        int failures;
        /** When it became the next one to be answered, or was sent, whichever came last; 0 before. */
        long since;

        Request(long id, String rest) {
            this.id = id;
            // The id first: then it is repeated even if the rest is no JSON. In JSON a line end is only between values.
            String line = "{\"id\":" + id + "," + rest.replace('\n', ' ').replace('\r', ' ') + "}\n";
            this.line = line.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A process. */
    private static final class Running {
        final Process process;
        final ArrayDeque<Request> unsent;
        long answered;

        Running(Process process, ArrayDeque<Request> unsent) {
            this.process = process;
            this.unsent = unsent;
        }
    }

    /**
     * Returns the answer to a request: one line of JSON, which may be an {@code "error"}.
     *
     * @param rest a request without its braces and its id, such as {@code "do":"assess","gate":"sign_up","input":{...}}
     */
    public String ask(String rest) throws InterruptedException {
        try {
            return send(rest).join();
        } catch (CompletionException failed) {
            // A new one, whose stack is that of whoever asks.
            throw new Unanswered(failed.getCause().getMessage(), failed.getCause());
        }
    }

    /** As {@link #ask}, without waiting for the answer. Do not block the thread that completes it. */
    public CompletableFuture<String> send(String rest) throws InterruptedException {
        places.acquire();
        synchronized (this) {
            if (isClosed) {
                places.release();
                throw new IllegalStateException("closed");
            }
            lastId += 1;
            Request request = new Request(lastId, rest);
            request.answer.whenComplete((answer, failure) -> places.release());
            open.add(request);
            if (running == null) {
                start();
            } else {
                running.unsent.add(request);
                notifyAll();
            }
            return request.answer;
        }
    }

    /** Waits for the answers to what was sent, and ends the process. */
    @Override
    public synchronized void close() {
        isClosed = true;
        closedAt = System.nanoTime();
        notifyAll();
        try {
            while (running != null) {
                wait();
            }
        } catch (InterruptedException interrupted) {
            if (running != null) {
                running.process.destroyForcibly();
            }
            Thread.currentThread().interrupt();
        }
    }

    /** Returns the number of the present process; 0 where there is none. */
    public synchronized long pid() {
        return running == null ? 0 : running.process.pid();
    }

    /** Starts a process, which is sent everything that has no answer. Under the lock. */
    private void start() {
        try {
            // Its errors go to our log. In a pipe that nobody reads they would stop it in the end.
            var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
            running = new Running(builder.start(), new ArrayDeque<>(open));
        } catch (IOException failed) {
            giveUp(new Unanswered("the program does not start", failed));
            return;
        }
        open.forEach(request -> request.since = 0);
        Running started = running;
        daemon("requests to onboardable", () -> write(started));
        daemon("answers of onboardable", () -> read(started));
        daemon("timeout of onboardable", () -> watch(started));
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Writes whole lines, while another thread reads: so no pipe stays full. Closes the input at the end. */
    private void write(Running to) {
        try (OutputStream stdin = new BufferedOutputStream(to.process.getOutputStream(), 1 << 16)) {
            for (Request next = next(to); next != null; next = next(to)) {
                stdin.write(next.line);
                synchronized (this) {
                    if (!to.unsent.isEmpty()) {
                        continue;
                    }
                }
                stdin.flush();
            }
        } catch (IOException | InterruptedException gone) {
            // Whoever reads meets the end of the output, too, and replaces the process.
        }
    }

    /** Waits for the next request to write; {@code null} where none comes any more. */
    private synchronized Request next(Running to) throws InterruptedException {
        while (running == to && to.unsent.isEmpty() && !isClosed) {
            wait();
        }
        Request next = running == to ? to.unsent.poll() : null;
        if (next != null) {
            next.since = System.nanoTime();
        }
        return next;
    }

    /** Reads the answers of a process up to the end, and replaces it if there is still something to ask. */
    private void read(Running from) {
        try {
            Lines lines = new Lines(from.process.getInputStream());
            String line = lines.next();
            while (line != null && take(from, line)) {
                line = lines.next();
            }
        } catch (IOException broken) {
            // As if it had ended.
        }
        from.process.destroyForcibly();
        ended(from);
    }

    /** Lines of a stream. */
    private static final class Lines {
        private final InputStream from;
        private byte[] bytes = new byte[1 << 16];
        private int start;
        private int end;

        Lines(InputStream from) {
            this.from = from;
        }

        /**
         * Returns the next line; {@code null} at the end. Text without a line end is cut off and no answer; the
         * {@code readLine} of Java would return it.
         */
        String next() throws IOException {
            int seen = start;
            while (true) {
                for (; seen < end; seen++) {
                    if (bytes[seen] == '\n') {
                        String line = new String(bytes, start, seen - start, StandardCharsets.UTF_8);
                        start = seen + 1;
                        return line;
                    }
                }
                System.arraycopy(bytes, start, bytes, 0, end - start);
                seen -= start;
                end -= start;
                start = 0;
                if (end == bytes.length) {
                    bytes = Arrays.copyOf(bytes, 2 * end);
                }
                int read = from.read(bytes, end, bytes.length - end);
                if (read < 0) {
                    return null;
                }
                end += read;
            }
        }
    }

    /** Hands an answer to whoever asked. Returns whether it is the one that was due. */
    private boolean take(Running from, String line) {
        Request request;
        synchronized (this) {
            request = open.peek();
            from.answered += 1;
            if (request == null || !line.startsWith("{\"line\":" + from.answered + ",\"id\":" + request.id + ",")) {
                return false;
            }
            open.remove();
            endedWithoutAnswer = 0;
            Request next = open.peek();
            if (next != null && next.since != 0) {
                next.since = System.nanoTime();
            }
        }
        request.answer.complete(line);
        return true;
    }

    private synchronized void ended(Running from) {
        if (from.answered == 0) {
            endedWithoutAnswer += 1;
        }
        running = null;
        Request first = open.peek();
        if (first != null) {
            // It may be what ended the process.
            first.failures += 1;
            if (endedWithoutAnswer >= ATTEMPTS) {
                giveUp(new Unanswered("the program ended " + ATTEMPTS + " times without any answer", null));
            } else if (first.failures >= ATTEMPTS) {
                open.remove();
                fail(first, new Unanswered("the program ended " + ATTEMPTS + " times at this request", null));
            }
        }
        if (!open.isEmpty()) {
            start();
        }
        notifyAll();
    }

    /** Ends a process that does not answer, or at last does not end, in time. */
    private void watch(Running of) {
        try {
            while (!of.process.waitFor(Math.max(1, timeout.toMillis() / 10), TimeUnit.MILLISECONDS)) {
                synchronized (this) {
                    Request first = open.peek();
                    boolean isAwaited = first != null ? first.since != 0 : isClosed;
                    long since = first != null ? first.since : closedAt;
                    if (running == of && isAwaited && System.nanoTime() - since > timeout.toNanos()) {
                        of.process.destroyForcibly();
                    }
                }
            }
        } catch (InterruptedException interrupted) {
            of.process.destroyForcibly();
        }
    }

    private void giveUp(Unanswered why) {
        endedWithoutAnswer = 0;
        while (!open.isEmpty()) {
            fail(open.remove(), why);
        }
    }

    /** Whoever waits for the answer may do anything then, so not under the lock. */
    private static void fail(Request request, Unanswered why) {
        CompletableFuture.runAsync(() -> request.answer.completeExceptionally(why));
    }

    /**
     * Assesses the applicants of a file, one on a line, from eight threads, and prints the answers in the order of the
     * file; a request without an answer is reported on standard error. With a third argument it kills the process at
     * every so many requests, to show that none is lost. A fourth is the timeout in milliseconds.
     */
    public static void main(String[] arguments) throws Exception {
        List<String> applicants = Files.readAllLines(Path.of(arguments[1]));
        int killEvery = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        long timeout = arguments.length > 3 ? Long.parseLong(arguments[3]) : 10_000;
        var command = List.of(arguments[0], "serve", "--stdio");
        int unanswered = 0;
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (Onboard onboard = new Onboard(command, Duration.ofMillis(timeout))) {
            System.err.println(onboard.ask("\"do\":\"version\""));
            var requests = new ArrayList<Callable<String>>();
            for (int index = 0; index < applicants.size(); index++) {
                String rest = "\"do\":\"assess\",\"as_of\":\"2026-11-21\",\"input\":" + applicants.get(index);
                boolean kills = killEvery > 0 && index % killEvery == killEvery - 1;
                requests.add(() -> {
                    if (kills) {
                        ProcessHandle.of(onboard.pid()).ifPresent(ProcessHandle::destroyForcibly);
                    }
                    return onboard.ask(rest);
                });
            }
            var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
            int line = 0;
            for (Future<String> answer : threads.invokeAll(requests)) {
                line += 1;
                try {
                    out.print(answer.get() + "\n");
                } catch (ExecutionException failed) {
                    unanswered += 1;
                    System.err.println(arguments[1] + ":" + line + ": " + failed.getCause().getMessage());
                }
            }
            out.flush();
        } finally {
            threads.shutdown();
        }
        System.exit(unanswered == 0 ? 0 : 1);
    }
}
