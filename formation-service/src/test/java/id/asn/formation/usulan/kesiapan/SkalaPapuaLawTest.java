package id.asn.formation.usulan.kesiapan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.kebutuhan.Lembar;
import id.asn.formation.usulan.kesiapan.SkalaPapua2021.Tepat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SkalaPapuaLawTest {

    /** The sheet says from which to which number of seats each step goes; where one is missing between two, the text is silent. */
    @Test
    void the_scale_equals_its_second_transcription_step_by_step_and_in_number() {
        List<String> typed = new ArrayList<>();
        int before = 0;
        for (Map<String, String> row : Lembar.baca("hukum/papua-2021.csv")) {
            int first = Integer.parseInt(row.get("dari"));
            boolean silent = first > before + 1;
            typed.add("%d %s %s".formatted(first - 1, silent ? Tepat.TIDAK_DIATUR : Tepat.DIATUR, row.get("kursi")));
            before = row.get("sampai").isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.get("sampai"));
        }
        List<String> installed = new ArrayList<>();
        for (SkalaPapua2021 step : SkalaPapua2021.values()) {
            installed.add("%d %s %d".formatted(step.diAtas(), step.tepat(), step.kursi()));
        }
        assertEquals(4, installed.size());
        assertEquals(typed, installed);
    }
}
