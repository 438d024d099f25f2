package id.asn.applicant.notifikasi.client;

import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.mailencoder.EmailAddress;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mail server of the installation. */
public final class SmtpServer implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;
    private static final Pattern REPLY = Pattern.compile("\\b([2-5][0-9]{2})\\b");

    private final MailClient client;
    private final String sender;

    /** The server that the settings name, for mails of this sender. */
    public SmtpServer(Vertx vertx, MailConfig settings, String sender) {
        this.client = MailClient.create(vertx, settings);
        this.sender = sender;
    }

    /** A mail; its id makes the Message-ID, by which a second copy is known. */
    public record Surat(UUID id, String kepada, String judul, String teks) {}

    /** The server did not take the mail; says why without naming anybody. */
    public static final class TidakTerkirim extends Exception {
        private static final long serialVersionUID = 1L;

        TidakTerkirim(String why) {
            super(why);
        }
    }

    /** Hands the mail over; returns when the server has taken it. */
    public void send(Surat mail) throws TidakTerkirim, InterruptedException {
        parse(mail.kepada());
        MailMessage message = new MailMessage(sender, mail.kepada(), mail.judul(), mail.teks())
                .addHeader("Message-ID", "<" + mail.id() + sender.substring(sender.lastIndexOf('@')) + ">");
        try {
            client.sendMail(message).toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException refused) {
            throw new TidakTerkirim(why(refused.getCause()));
        } catch (TimeoutException late) {
            throw new TidakTerkirim("tidak menjawab");
        }
    }

    /** An address that the client cannot read would spoil the connection for the mails after it. */
    private static void parse(String address) throws TidakTerkirim {
        try {
            new EmailAddress(address);
        } catch (IllegalArgumentException unreadable) {
            throw new TidakTerkirim("alamat tidak terbaca");
        }
    }

    /** The server's words may repeat the address: only its reply code is kept. */
    private static String why(Throwable fault) {
        Matcher code = REPLY.matcher(String.valueOf(fault.getMessage()));
        return code.find() ? "SMTP " + code.group(1) : fault.getClass().getSimpleName();
    }

    @Override
    public void close() {
        client.close();
    }
}
