package id.asn.formation.jabatan;

/** The level of a position, as far as the age of retirement depends on it. */
public enum Jenjang {
    /** Executing staff. */
    PELAKSANA,
    /** Supervisor. */
    PENGAWAS,
    /** Administrator. */
    ADMINISTRATOR,
    /** Senior post, lowest tier. */
    JPT_PRATAMA,
    /** Senior post, middle tier. */
    JPT_MADYA,
    /** Senior post, highest tier. */
    JPT_UTAMA,
    /** Functional post of skill, whatever its tier. */
    KETERAMPILAN,
    /** Functional expert, first tier. */
    AHLI_PERTAMA,
    /** Functional expert, second tier. */
    AHLI_MUDA,
    /** Functional expert, third tier. */
    AHLI_MADYA,
    /** Functional expert, highest tier. */
    AHLI_UTAMA,
    /** Teacher: an age of its own, whatever the tier. */
    GURU,
    /** Lecturer, except a professor. */
    DOSEN,
    /** Professor. */
    PROFESOR;

    /** Whether posts of this level are opened for pengadaan: functional and executing ones are (PermenPANRB 6/2024). */
    public boolean dibuka() {
        return switch (this) {
            case PENGAWAS, ADMINISTRATOR, JPT_PRATAMA, JPT_MADYA, JPT_UTAMA -> false;
            default -> true;
        };
    }
}
