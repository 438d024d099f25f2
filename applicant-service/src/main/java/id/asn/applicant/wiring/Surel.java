package id.asn.applicant.wiring;

import id.asn.applicant.notifikasi.AlamatSurel;
import id.asn.applicant.notifikasi.Laju;
import id.asn.applicant.notifikasi.client.SmtpServer;
import id.asn.applicant.notifikasi.flow.SendPesan;
import id.asn.applicant.notifikasi.store.KirimanStore;
import id.asn.platform.rounds.Round;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.StartTLSOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Sends mails beside the requests, when {@code asn.surel.host} names a server; without one messages are only read. */
@ApplicationScoped
public class Surel {
    private static final Logger LOG = Logger.getLogger(Surel.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int SMTP = 25;

    private final Config config;

    Surel(Config config) {
        this.config = config;
    }

    @Produces
    Round mails(KirimanStore store, AlamatSurel addresses, Vertx vertx) {
        Optional<String> host = config.getOptionalValue("asn.surel.host", String.class);
        if (host.isEmpty()) {
            LOG.info("No mails: no server configured");
            return Round.none("surel");
        }
        SmtpServer server = new SmtpServer(
                vertx, settings(host.get()), value("asn.surel.pengirim", String.class, "tidak-membalas@localhost"));
        SendPesan send = new SendPesan(store, addresses, server, pace());
        return Round.whileAny(PAUSE, "surel", () -> sent(send));
    }

    private MailConfig settings(String host) {
        Optional<String> user = config.getOptionalValue("asn.surel.pengguna", String.class);
        MailConfig settings = new MailConfig()
                .setHostname(host)
                .setPort(value("asn.surel.port", Integer.class, SMTP))
                .setSsl(value("asn.surel.tls", Boolean.class, false))
                .setStarttls(StartTLSOptions.valueOf(value("asn.surel.starttls", String.class, "OPTIONAL")))
                .setLogin(user.isPresent() ? LoginOption.REQUIRED : LoginOption.DISABLED);
        user.ifPresent(settings::setUsername);
        config.getOptionalValue("asn.surel.sandi", String.class).ifPresent(settings::setPassword);
        return settings;
    }

    private Laju pace() {
        return new Laju(
                value("asn.surel.per-detik", Integer.class, 20),
                value("asn.surel.percobaan", Integer.class, 8),
                value("asn.surel.jeda", Duration.class, Duration.ofSeconds(30)),
                Duration.ofMinutes(15),
                value("asn.surel.umur", Duration.class, Duration.ofDays(3)));
    }

    private <T> T value(String name, Class<T> type, T otherwise) {
        return config.getOptionalValue(name, type).orElse(otherwise);
    }

    private static boolean sent(SendPesan send) {
        try {
            return send.send() > 0;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
