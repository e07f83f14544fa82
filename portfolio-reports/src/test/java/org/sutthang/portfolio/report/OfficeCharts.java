package org.sutthang.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.office.OfficeText;

/** Native charts and codes of office files, read back. */
public final class OfficeCharts {

    private OfficeCharts() {
    }

    /** Whether a chart shows these bars, and its workbook holds them. */
    public static void assertSays(XDDFChart chart, Block.Bars bars) throws Exception {
        List<BigDecimal> lengths = bars.bars().stream().map(bar -> BigDecimal.valueOf(bar.length())).toList();
        XDDFChartData data = chart.getChartSeries().get(0);

        assertThat(values(chart, 0)).isEqualTo(lengths);
        for (int i = 0; i < lengths.size(); i++) {
            assertThat(OfficeText.clean(bars.bars().get(i).label())).startsWith(names(data).get(i).replace("…", ""));
        }
        assertThat(column(chart, 1)).isEqualTo(lengths);
    }

    /** Whether a chart shows this distribution, and its workbook holds it. */
    public static void assertSays(XDDFChart chart, Block.Distribution distribution) throws Exception {
        XDDFChartData data = chart.getChartSeries().get(0);
        assertThat(data.getSeriesCount()).isEqualTo(distribution.shares().size());
        for (int i = 0; i < distribution.shares().size(); i++) {
            Block.Share share = distribution.shares().get(i);
            assertThat(values(chart, i)).containsExactly(BigDecimal.valueOf(share.count()));
            assertThat(column(chart, i + 1)).containsExactly(BigDecimal.valueOf(share.count()));
            assertThat(chart.getWorkbook().getSheetAt(0).getRow(0).getCell(i + 1).getStringCellValue())
                    .startsWith(share.mark().sign() + " ").hasSizeGreaterThan(3);
        }
    }

    /** Whether a chart shows these series, and its workbook holds them. */
    public static void assertSays(XDDFChart chart, List<Block.Series> series) throws Exception {
        for (int i = 0; i < series.size(); i++) {
            assertThat(values(chart, i)).isEqualTo(series.get(i).values());
            assertThat(column(chart, i + 1)).isEqualTo(series.get(i).values());
        }
    }

    /** The charts of a file in the order in which they were made. */
    public static <C extends XDDFChart> List<C> sorted(List<C> charts) {
        return charts.stream().sorted(Comparator.comparing(chart -> chart.getPackagePart().getPartName().getName())).toList();
    }

    /** The values that the chart shows without its workbook. */
    private static List<BigDecimal> values(XDDFChart chart, int series) {
        var plot = chart.getCTChart().getPlotArea();
        CTNumData shown = (plot.sizeOfBarChartArray() > 0 ? plot.getBarChartArray(0).getSerArray(series).getVal()
                : plot.getLineChartArray(0).getSerArray(series).getVal()).getNumRef().getNumCache();
        BigDecimal[] values = new BigDecimal[(int) shown.getPtCount().getVal()];
        shown.getPtList().forEach(point -> values[(int) point.getIdx()] =
                plain(new BigDecimal(point.getV()).stripTrailingZeros()));
        return Arrays.asList(values);
    }

    private static BigDecimal plain(BigDecimal value) {
        return value == null ? null : value.scale() < 0 ? value.setScale(0) : value;
    }

    private static List<String> names(XDDFChartData data) {
        List<String> names = new ArrayList<>();
        var source = data.getSeries(0).getCategoryData();
        for (int i = 0; i < source.getPointCount(); i++) {
            names.add((String) source.getPointAt(i));
        }
        return names;
    }

    private static List<BigDecimal> column(XDDFChart chart, int column) throws Exception {
        Sheet sheet = chart.getWorkbook().getSheetAt(0);
        List<BigDecimal> values = new ArrayList<>();
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            var cell = sheet.getRow(row).getCell(column);
            assertThat(sheet.getRow(row).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            values.add(cell == null || cell.getCellType() == CellType.BLANK ? null
                    : plain(BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros()));
        }
        return values;
    }

    /** What a camera reads in the picture of a code: its modules are six dots wide, its margin two modules. */
    public static String codeIn(byte[] png) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            BitMatrix modules = new BitMatrix(picture.getWidth() / 6 - 4);
            for (int row = 0; row < modules.getHeight(); row++) {
                for (int column = 0; column < modules.getWidth(); column++) {
                    if ((picture.getRGB((column + 2) * 6 + 3, (row + 2) * 6 + 3) & 0xff) == 0) {
                        modules.set(column, row);
                    }
                }
            }
            return new Decoder().decode(modules).getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReaderException unreadable) {
            throw new AssertionError("the picture has no code that can be read", unreadable);
        }
    }
}
