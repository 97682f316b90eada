/**
 * A self-signed certificate for 127.0.0.1 and localhost with its key, for tests only. Made by
 * `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500 -subj "/CN=opend-client test"
 * -addext "subjectAltName=IP:127.0.0.1,DNS:localhost"`.
 */

export const certificate = `-----BEGIN CERTIFICATE-----
MIIBrDCCAVGgAwIBAgIUIR968g+WWhKE6zjnxYKLA5ffNkcwCgYIKoZIzj0EAwIw
HDEaMBgGA1UEAwwRb3BlbmQtY2xpZW50IHRlc3QwIBcNMjYxMTIyMTQyNzIyWhgP
MjEyNjEwMjkxNDI3MjJaMBwxGjAYBgNVBAMMEW9wZW5kLWNsaWVudCB0ZXN0MFkw
EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE/DyvjowttMXzyJPZ9Pwfs7ergXOahkmq
LRp/Fcg18ZdnEEJNeNdNkVFLAyBNbN+4l+dYjqzFOePJZ37s5D0ZX6NvMG0wHQYD
VR0OBBYEFEQhVFMCGA6AKpaEJdRjQVUCxyGkMB8GA1UdIwQYMBaAFEQhVFMCGA6A
KpaEJdRjQVUCxyGkMA8GA1UdEwEB/wQFMAMBAf8wGgYDVR0RBBMwEYcEfwAAAYIJ
bG9jYWxob3N0MAoGCCqGSM49BAMCA0kAMEYCIQCGwsi5jwdQux3BBAwewHdFtsut
uYamol4jqwx33D/MKwIhAL4bpouBk/GKLqzYJpPEjR+7ymt7VNcuAFONhL8aZDmI
-----END CERTIFICATE-----
`;

export const privateKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgtWyQh+9Xoawh57lA
enuS/dRVW3w4KqJXMBVQVLfPPrehRANCAAT8PK+OjC20xfPIk9n0/B+zt6uBc5qG
SaotGn8VyDXxl2cQQk14102RUUsDIE1s37iX51iOrMU548lnfuzkPRlf
-----END PRIVATE KEY-----
`;
