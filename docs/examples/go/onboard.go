// A client of `onboardable serve --stdio` for Go from 1.19 on, with the standard library alone. Copy it and change it as
// you like. The contract is docs/co-process.md.
//
//	go run docs/examples/go/onboard.go onboardable applicants.ndjson > answers.jsonl
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"time"
)

const (
	// attempts is how often a request is sent, and how many processes may end one after the other without any answer.
	attempts = 3
	// waiting is how many requests wait for their answers at most. Beyond that Ask waits before it sends, too.
	waiting = 1000
)

// Onboard asks one shared process. Any number of goroutines may call Ask. A process that dies, or does not answer in
// time, is replaced, and the requests that it has not answered are sent again: a request has no effect but its answer.
type Onboard struct {
	command []string
	timeout time.Duration
	places  chan struct{}

	// mutex guards what follows. Nobody reads or writes a pipe with it.
	mutex   sync.Mutex
	changed *sync.Cond
	// open is what has no answer, in the order of sending.
	open               []*request
	running            *running
	lastID             int
	endedWithoutAnswer int
	isClosed           bool
	closedAt           time.Time
}

// request is kept until its answer has arrived.
type request struct {
	id       int
	line     string
	answer   chan answer
	failures int
	// since is when it became the next one to be answered, or was sent, whichever came last; zero before.
	since time.Time
}

type answer struct {
	line string
	err  error
}

// running is a process.
type running struct {
	process  *exec.Cmd
	stdin    io.WriteCloser
	stdout   io.Reader
	unsent   []*request
	answered int
	ended    chan struct{}
}

// New takes how long a request may take from when it is the next one to be answered, and the program with its options,
// such as "onboardable", "serve", "--stdio".
func New(timeout time.Duration, command ...string) *Onboard {
	onboard := &Onboard{command: command, timeout: timeout, places: make(chan struct{}, waiting)}
	onboard.changed = sync.NewCond(&onboard.mutex)
	return onboard
}

// Ask returns the answer to a request: one line of JSON, which may be an "error". It takes a request without its braces
// and its id, such as `"do":"assess","gate":"sign_up","input":{...}`. An error says that there is no answer: the program
// does not start, or it ends or hangs at this request again and again.
func (o *Onboard) Ask(rest string) (string, error) {
	o.places <- struct{}{}
	defer func() { <-o.places }()
	asked, err := o.send(rest)
	if err != nil {
		return "", err
	}
	answer := <-asked.answer
	return answer.line, answer.err
}

func (o *Onboard) send(rest string) (*request, error) {
	// In JSON a line end is only between values.
	rest = strings.NewReplacer("\n", " ", "\r", " ").Replace(rest)
	o.mutex.Lock()
	defer o.mutex.Unlock()
	if o.isClosed {
		return nil, errors.New("closed")
	}
	o.lastID++
	// The id first: then it is repeated even if the rest is no JSON. An answer waits for its reader in the channel.
	line := fmt.Sprintf("{\"id\":%d,%s}\n", o.lastID, rest)
	asked := &request{id: o.lastID, line: line, answer: make(chan answer, 1)}
	o.open = append(o.open, asked)
	if o.running == nil {
		o.start()
	} else {
		o.running.unsent = append(o.running.unsent, asked)
		o.changed.Broadcast()
	}
	return asked, nil
}

// Close waits for the answers to what was sent, and ends the process.
func (o *Onboard) Close() {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	o.isClosed = true
	o.closedAt = time.Now()
	o.changed.Broadcast()
	for o.running != nil {
		o.changed.Wait()
	}
}

// Kill ends the present process, for those who want to see that nothing is lost.
func (o *Onboard) Kill() {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	if o.running != nil {
		_ = o.running.process.Process.Kill()
	}
}

// start starts a process, which is sent everything that has no answer. With the mutex.
func (o *Onboard) start() {
	process := exec.Command(o.command[0], o.command[1:]...)
	// Its errors go to our log. In a pipe that nobody reads they would stop it in the end.
	process.Stderr = os.Stderr
	stdin, err := process.StdinPipe()
	if err == nil {
		var stdout io.Reader
		if stdout, err = process.StdoutPipe(); err == nil {
			if err = process.Start(); err == nil {
				unsent := append([]*request{}, o.open...)
				ended := make(chan struct{})
				o.running = &running{process: process, stdin: stdin, stdout: stdout, unsent: unsent, ended: ended}
			}
		}
	}
	if err != nil {
		o.giveUp(fmt.Errorf("the program does not start: %w", err))
		return
	}
	for _, asked := range o.open {
		asked.since = time.Time{}
	}
	go o.write(o.running)
	go o.read(o.running)
	go o.watch(o.running)
}

// write writes whole lines, while another goroutine reads: so no pipe stays full. It closes the input at the end.
func (o *Onboard) write(to *running) {
	defer to.stdin.Close()
	stdin := bufio.NewWriterSize(to.stdin, 1<<16)
	for {
		next, isLast := o.next(to)
		if next == nil {
			return
		}
		// Where the process has ended, whoever reads meets the end of the output, too, and replaces it.
		if _, err := stdin.WriteString(next.line); err != nil {
			return
		}
		if isLast && stdin.Flush() != nil {
			return
		}
	}
}

// next waits for the next request to write, and returns whether no other waits; nil where none comes any more.
func (o *Onboard) next(to *running) (*request, bool) {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	for o.running == to && len(to.unsent) == 0 && !o.isClosed {
		o.changed.Wait()
	}
	if o.running != to || len(to.unsent) == 0 {
		return nil, true
	}
	next := to.unsent[0]
	to.unsent = to.unsent[1:]
	next.since = time.Now()
	return next, len(to.unsent) == 0
}

// read reads the answers of a process up to the end, and replaces it if there is still something to ask.
func (o *Onboard) read(from *running) {
	stdout := bufio.NewReaderSize(from.stdout, 1<<16)
	for {
		// Text without a line end comes with an error: it is cut off, and no answer.
		line, err := stdout.ReadString('\n')
		if err != nil || !o.take(from, strings.TrimSuffix(line, "\n")) {
			break
		}
	}
	_ = from.process.Process.Kill()
	_ = from.process.Wait()
	close(from.ended)
	o.end(from)
}

// take hands an answer to whoever asked. It returns whether it is the one that was due.
func (o *Onboard) take(from *running, line string) bool {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	from.answered++
	if len(o.open) == 0 {
		return false
	}
	asked := o.open[0]
	if !strings.HasPrefix(line, fmt.Sprintf("{\"line\":%d,\"id\":%d,", from.answered, asked.id)) {
		return false
	}
	o.open = o.open[1:]
	o.endedWithoutAnswer = 0
	if len(o.open) > 0 && !o.open[0].since.IsZero() {
		o.open[0].since = time.Now()
	}
	asked.answer <- answer{line: line}
	return true
}

func (o *Onboard) end(from *running) {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	if from.answered == 0 {
		o.endedWithoutAnswer++
	}
	o.running = nil
	if len(o.open) > 0 {
		// It may be what ended the process.
		first := o.open[0]
		first.failures++
		if o.endedWithoutAnswer >= attempts {
			o.giveUp(fmt.Errorf("the program ended %d times without any answer", attempts))
		} else if first.failures >= attempts {
			o.open = o.open[1:]
			first.answer <- answer{err: fmt.Errorf("the program ended %d times at this request", attempts)}
		}
	}
	if len(o.open) > 0 {
		o.start()
	}
	o.changed.Broadcast()
}

// watch ends a process that does not answer, or at last does not end, in time.
func (o *Onboard) watch(of *running) {
	tick := time.NewTicker(o.timeout/10 + 1)
	defer tick.Stop()
	for {
		select {
		case <-of.ended:
			return
		case <-tick.C:
		}
		o.mutex.Lock()
		since := o.closedAt
		if len(o.open) > 0 {
			since = o.open[0].since
		}
		if o.running == of && !since.IsZero() && time.Since(since) > o.timeout {
			_ = of.process.Process.Kill()
		}
		o.mutex.Unlock()
	}
}

func (o *Onboard) giveUp(why error) {
	o.endedWithoutAnswer = 0
	for _, asked := range o.open {
		asked.answer <- answer{err: why}
	}
	o.open = nil
}

// Assesses the applicants of a file, one on a line, from eight goroutines, and prints the answers in the order of the
// file; a request without an answer is reported on standard error. With a third argument it kills the process at every
// so many requests, to show that none is lost. A fourth is the timeout in milliseconds.
func main() {
	if err := assess(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func assess(arguments []string) error {
	if len(arguments) < 2 {
		return errors.New("give the program and a file of applicants")
	}
	numbers := []int{0, 10_000}
	for index, argument := range arguments[2:] {
		number, err := strconv.Atoi(argument)
		if err != nil || index >= len(numbers) {
			return fmt.Errorf("argument %d is not a number that is taken", index+3)
		}
		numbers[index] = number
	}
	killEvery, timeout := numbers[0], time.Duration(numbers[1])*time.Millisecond
	text, err := os.ReadFile(arguments[1])
	if err != nil {
		return err
	}
	applicants := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")

	onboard := New(timeout, arguments[0], "serve", "--stdio")
	defer onboard.Close()
	version, err := onboard.Ask(`"do":"version"`)
	if err != nil {
		return err
	}
	fmt.Fprintln(os.Stderr, version)
	answers := make([]answer, len(applicants))
	indexes := make(chan int)
	var workers sync.WaitGroup
	for worker := 0; worker < 8; worker++ {
		workers.Add(1)
		go func() {
			defer workers.Done()
			for index := range indexes {
				if killEvery > 0 && index%killEvery == killEvery-1 {
					onboard.Kill()
				}
				line, err := onboard.Ask(`"do":"assess","as_of":"2026-11-21","input":` + applicants[index])
				answers[index] = answer{line, err}
			}
		}()
	}
	for index := range applicants {
		indexes <- index
	}
	close(indexes)
	workers.Wait()
	out := bufio.NewWriter(os.Stdout)
	unanswered := 0
	for index, answer := range answers {
		if answer.err != nil {
			unanswered++
			fmt.Fprintf(os.Stderr, "%s:%d: %v\n", arguments[1], index+1, answer.err)
			continue
		}
		fmt.Fprintln(out, answer.line)
	}
	if unanswered > 0 {
		err = fmt.Errorf("requests without an answer: %d", unanswered)
	}
	if flushed := out.Flush(); flushed != nil {
		return flushed
	}
	return err
}
