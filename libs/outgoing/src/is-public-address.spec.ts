import { isPublicAddress } from './is-public-address.ts';

describe('isPublicAddress', () => {
  test.each(['8.8.8.8', '1.1.1.1', '193.242.192.5', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111'])(
    '%s is on the public internet',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  test.each([
    ['this host', '0.0.0.0'],
    ['private, class A', '10.1.2.3'],
    ['shared by carriers', '100.64.0.1'],
    ['loopback', '127.0.0.1'],
    ['all of loopback', '127.255.255.254'],
    ['link-local: the metadata service of clouds', '169.254.169.254'],
    ['private, class B, first', '172.16.0.1'],
    ['private, class B, last', '172.31.255.255'],
    ['private, class C', '192.168.1.1'],
    ['documentation', '203.0.113.9'],
    ['multicast', '224.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified', '::'],
    ['loopback in IPv6', '::1'],
    ['IPv4-mapped loopback', '::ffff:127.0.0.1'],
    ['IPv4-mapped in hexadecimal', '::ffff:7f00:1'],
    ['IPv4-mapped, though that IPv4 is public', '::ffff:8.8.8.8'],
    ['IPv4-compatible', '::127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001:0:4136:e378::'],
    ['unique local', 'fd00:ec2::254'],
    ['link-local in IPv6', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['multicast in IPv6', 'ff02::1'],
    ['documentation in IPv6', '2001:db8::1'],
    ['a name', 'localhost'],
    ['nothing', ''],
    ['a number that some programs read as an address', '2130706433'],
  ])('%s is not (%s → %s)', (_, address) => expect(isPublicAddress(address)).toBe(false));
});
