/**
 * A self-signed certificate for 127.0.0.1 and localhost with its key, for tests only. It is no authority (`CA:FALSE`), for
 * Deno takes none of those for a server's. Made by `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes
 * -days 36500 -subj "/CN=opend-client test" -addext "subjectAltName=IP:127.0.0.1,DNS:localhost"
 * -addext "basicConstraints=critical,CA:FALSE"`.
 */

export const certificate = `-----BEGIN CERTIFICATE-----
MIIBqDCCAU6gAwIBAgIUDsS/pMHKTVC9T1CrtF7jb90qHwcwCgYIKoZIzj0EAwIw
HDEaMBgGA1UEAwwRb3BlbmQtY2xpZW50IHRlc3QwIBcNMjYxMTIyMTUxNDUzWhgP
MjEyNjEwMjkxNTE0NTNaMBwxGjAYBgNVBAMMEW9wZW5kLWNsaWVudCB0ZXN0MFkw
EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAECt7BPF4GE/mmKY86PuV7dW7cKTrT8TMa
jVQF8lLAV5waGWlpxmlXkDA+INjSHxmKYOV/ir1jj5pXE3C1zBepDaNsMGowHQYD
VR0OBBYEFCMItm2O1TIbAjrfPNAruR7kF3iQMB8GA1UdIwQYMBaAFCMItm2O1TIb
AjrfPNAruR7kF3iQMBoGA1UdEQQTMBGHBH8AAAGCCWxvY2FsaG9zdDAMBgNVHRMB
Af8EAjAAMAoGCCqGSM49BAMCA0gAMEUCIGviS7HV6AA6e930gNZIFtNVddbtqb6K
KqSEFLLcUyYoAiEAlphw98SGoEUXK5n/FoXCW9dZwMCoyIcQJ4uwjVyiAc0=
-----END CERTIFICATE-----
`;

export const privateKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgi28IzTgR1xeHWEdB
EragIov6tsF7Qk2TCNJg7Ak+jQmhRANCAAQK3sE8XgYT+aYpjzo+5Xt1btwpOtPx
MxqNVAXyUsBXnBoZaWnGaVeQMD4g2NIfGYpg5X+KvWOPmlcTcLXMF6kN
-----END PRIVATE KEY-----
`;
