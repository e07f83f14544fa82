package org.sutthang.portfolio.report.pdf;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.sutthang.portfolio.report.Portfolios;
import org.sutthang.portfolio.report.QuarterlySummary;
import org.sutthang.portfolio.report.ReportOptions;
import org.sutthang.portfolio.report.content.ReportContent;

/**
 * Measures how long a report takes as PDF against the library writing the same pages already laid out. Both are measured
 * on the same report in turns, so that both see the same machine.
 */
public final class PrintBenchmark {

    private static final int WARM_UP = 6;
    private static final int ROUNDS = 15;

    private PrintBenchmark() {
    }

    /**
     * Measures.
     *
     * @param arguments the numbers of projects; none for 100 and 1,000
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int[] sizes = arguments.length == 0 ? new int[] {100, 1_000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        out.printf("%n%-16s %12s %12s %8s%n", "pages of reports", "print", "write alone", "ratio");
        for (int projects : sizes) {
            for (Locale language : new Locale[] {Locale.forLanguageTag("th"), Locale.ENGLISH}) {
                measure(out, projects, language);
            }
        }
    }

    private static void measure(PrintStream out, int projects, Locale language) {
        ReportContent report = QuarterlySummary.of(Portfolios.course(projects),
                ReportOptions.of(Portfolios.QUARTER, language), "https://sutthang.example.go.th");
        double[] whole = new double[ROUNDS];
        double[] write = new double[ROUNDS];
        int pages = 0;
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long start = System.nanoTime();
            PdfRenderer.render(report);
            double taken = (System.nanoTime() - start) / 1e6;
            Pages laidOut = Pages.of(report);
            pages = laidOut.pages().size();
            start = System.nanoTime();
            PdfRenderer.write(report, laidOut);
            if (i >= 0) {
                whole[i] = taken;
                write[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(whole);
        Arrays.sort(write);
        out.printf("%-16s %9.1f ms %9.1f ms %8.2f%n", "%d pages, %s".formatted(pages, language), whole[ROUNDS / 2],
                write[ROUNDS / 2], whole[ROUNDS / 2] / write[ROUNDS / 2]);
    }
}
