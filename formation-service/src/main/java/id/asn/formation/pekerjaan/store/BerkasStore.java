package id.asn.formation.pekerjaan.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/** Files byte by byte, in pieces: every instance reaches them, and a backup of the database has them. */
@ApplicationScoped
public class BerkasStore {
    private static final int PIECE = 1 << 20;

    private final AgroalDataSource database;

    BerkasStore(AgroalDataSource database) {
        this.database = database;
    }

    /** SHA-256 of the file, in hex. */
    public String sha256(Path berkas) {
        try (InputStream file = Files.newInputStream(berkas)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(file, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Stores the file of a job. */
    public void add(UUID pekerjaan, Path berkas) {
        add("pekerjaan_berkas", pekerjaan, berkas);
    }

    /** Stores the workbook of what was found in a file that is erased. */
    public void addGalat(UUID pekerjaan, Path buku) {
        add("pekerjaan_galat", pekerjaan, buku);
    }

    private void add(String table, UUID pekerjaan, Path berkas) {
        String sql = "insert into " + table + " (pekerjaan_id, nomor, isi) values (?, ?, ?)";
        try (InputStream file = Files.newInputStream(berkas);
                Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            byte[] buffer = new byte[PIECE];
            int nomor = 0;
            for (int read = file.readNBytes(buffer, 0, PIECE); read > 0; read = file.readNBytes(buffer, 0, PIECE)) {
                insert.setObject(1, pekerjaan);
                insert.setInt(2, nomor++);
                insert.setBytes(3, read == PIECE ? buffer : Arrays.copyOf(buffer, read));
                insert.executeUpdate();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A copy of the file on this machine; whoever asked removes it. */
    public Path fetch(UUID pekerjaan) {
        return fetch("pekerjaan_berkas", pekerjaan);
    }

    /** A copy of the stored workbook of findings on this machine; whoever asked removes it. */
    public Path fetchGalat(UUID pekerjaan) {
        return fetch("pekerjaan_galat", pekerjaan);
    }

    private Path fetch(String table, UUID pekerjaan) {
        String sql = "select isi from " + table + " where pekerjaan_id = ? and nomor = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            Path copy = Files.createTempFile("pekerjaan-", ".berkas");
            try (OutputStream out = Files.newOutputStream(copy)) {
                query.setObject(1, pekerjaan);
                for (int nomor = 0; piece(query, nomor, out); nomor++) {
                    continue;
                }
            }
            return copy;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static boolean piece(PreparedStatement query, int nomor, OutputStream out)
            throws SQLException, IOException {
        query.setInt(2, nomor);
        try (ResultSet row = query.executeQuery()) {
            boolean there = row.next();
            if (there) {
                out.write(row.getBytes(1));
            }
            return there;
        }
    }
}
